package org.bindery.story;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.bindery.engine.CaseDiagram;
import org.bindery.engine.CaseDiagrams;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;

import org.springframework.boot.test.context.TestComponent;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds what the diagrams of a case show against what really happened. */
@TestComponent
public class DrawnFlows {

	/** What tells of a conflict, or of what a conflict may have begun. */
	private static final Predicate<String> DISCREET = Pattern
		.compile("Flow_(conflict|reviewOrConflictEnds_|revisionWanted_).*")
		.asMatchPredicate();

	private final CaseDiagrams diagrams;

	private final HistoryService history;

	private final TakenFlows taken;

	DrawnFlows(CaseDiagrams diagrams, HistoryService history, TakenFlows taken) {
		this.diagrams = diagrams;
		this.history = history;
		this.taken = taken;
	}

	/** Each process of the case shows the flows that it took, and no other. */
	public void areThoseTaken(String reference) {
		this.history.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(reference)
			.list()
			.forEach((instance) -> compare(reference, instance));
	}

	private void compare(String reference, HistoricProcessInstance instance) {
		Set<String> drawn = this.diagrams.find(reference, instance.getId(), "admin")
			.map(CaseDiagram::flows)
			.orElseThrow(() -> new AssertionError("No diagram of " + instance.getProcessDefinitionKey()));
		Set<String> taken = this.taken.by(instance.getId());
		assertThat(drawn).as("flows of " + instance.getProcessDefinitionKey()).isSubsetOf(taken);
		assertThat(drawn).as("flows of " + instance.getProcessDefinitionKey())
			.containsAll(taken.stream()
				.filter((flow) -> !(instance.getSuperProcessInstanceId() == null && DISCREET.test(flow)))
				.collect(Collectors.toSet()));
	}

}
