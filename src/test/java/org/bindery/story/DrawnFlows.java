package org.bindery.story;

import java.util.List;

import org.bindery.engine.diagrams.CaseDiagram;
import org.bindery.engine.diagrams.CaseDiagrams;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;

import org.springframework.boot.test.context.TestComponent;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds what the diagrams of a case show against what really happened. */
@TestComponent
public class DrawnFlows {

	private final CaseDiagrams diagrams;

	private final HistoryService history;

	private final TakenFlows taken;

	DrawnFlows(CaseDiagrams diagrams, HistoryService history, TakenFlows taken) {
		this.diagrams = diagrams;
		this.history = history;
		this.taken = taken;
	}

	/** Each process of the case shows the flows that it took, and no other. */
	public void areThoseTaken(Reference reference) {
		this.history.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(reference.text())
			.list()
			.forEach((instance) -> compare(reference, instance));
	}

	private void compare(Reference reference, HistoricProcessInstance instance) {
		String process = instance.getProcessDefinitionKey();
		CaseDiagram diagram = this.diagrams.find(reference, instance.getId(), new StaffId("admin"))
			.orElseThrow(() -> new AssertionError("No diagram of " + process));
		List<String> taken = this.taken.by(instance.getId());
		assertThat(taken).as("flows of " + process).containsAll(diagram.flows());
		assertThat(taken).as("flows of " + process + " that are not drawn")
			.filteredOn((flow) -> !diagram.flows().contains(flow))
			.allMatch((flow) -> wasCalledOffBefore(target(flow), taken, diagram));
	}

	/** A token that waits for its job may end there; the history never hears of it. */
	private static boolean wasCalledOffBefore(String element, List<String> taken, CaseDiagram diagram) {
		return diagram.here().stream().noneMatch((token) -> token.element().equals(element)) && taken.stream()
			.filter((flow) -> target(flow).equals(element))
			.count() > diagram.passages().stream().filter((passage) -> passage.element().equals(element)).count();
	}

	/** Flows are named after where they come from and where they lead. */
	private static String target(String flow) {
		return flow.substring(flow.lastIndexOf('_') + 1);
	}

}
