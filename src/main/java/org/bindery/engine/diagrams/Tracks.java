package org.bindery.engine.diagrams;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.bindery.identity.StaffId;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;

import org.springframework.stereotype.Component;

/** Follows one process from its start to where it stands. */
@Component
class Tracks {

	private static final Set<String> DECIDING = Set.of("exclusiveGateway", "inclusiveGateway");

	private final HistoryService history;

	private final RuntimeService runtime;

	private final DrawnModels models;

	Tracks(HistoryService history, RuntimeService runtime, DrawnModels models) {
		this.history = history;
		this.runtime = runtime;
		this.models = models;
	}

	/**
	 * As somebody may see it.
	 * @param known leaves of the instances that were called in confidence those of which
	 * they may know
	 */
	CaseDiagram of(DiagramSheet sheet, UnaryOperator<Set<String>> known) {
		DrawnModel model = this.models.of(sheet.definition());
		List<Visit> all = visits(sheet.instance());
		List<Visit> visits = new Discretion(model, all, known.apply(calledInConfidence(model, all))).told();
		Optional<ActivityInstance> now = Optional.of(sheet.instance())
			.filter((id) -> sheet.running())
			.map(this.runtime::getActivityInstance);
		List<WaitingToken> waiting = now.map(WaitingToken::in)
			.orElse(List.of())
			.stream()
			.filter((token) -> !model.isConfidential(token.element()))
			.toList();
		PassedFlows flows = new PassedFlows(model, visits, waiting);
		return new CaseDiagram(sheet,
				visits.stream().filter((visit) -> !visit.frame()).map((visit) -> passage(visit, model, flows)).toList(),
				visits.stream().filter(Visit::left).map(Visit::element).collect(Collectors.toSet()), flows.ids(),
				here(model, visits, waiting, now));
	}

	/** In order. */
	private List<Visit> visits(String instance) {
		return this.history.createHistoricActivityInstanceQuery()
			.processInstanceId(instance)
			.list()
			.stream()
			.map(Visit::of)
			.sorted(Comparator.comparing(Visit::began).thenComparing(Visit::order))
			.toList();
	}

	private static Set<String> calledInConfidence(DrawnModel model, List<Visit> visits) {
		return visits.stream()
			.filter((visit) -> model.isConfidential(visit.element()))
			.flatMap((visit) -> visit.called().stream())
			.collect(Collectors.toSet());
	}

	private static Passage passage(Visit visit, DrawnModel model, PassedFlows flows) {
		return new Passage(visit.element(), visit.kind(), model.name(visit.element()), visit.began(), visit.ended(),
				visit.calledOff(), visit.assignee().map(StaffId::new), visit.called(),
				DECIDING.contains(visit.kind()) ? flows.wayFrom(visit) : Optional.empty());
	}

	private static List<Token> here(DrawnModel model, List<Visit> visits, List<WaitingToken> waiting,
			Optional<ActivityInstance> now) {
		List<String> elements = new ArrayList<>(
				visits.stream().filter((visit) -> !visit.left() && !visit.frame()).map(Visit::element).toList());
		waiting.stream().map(WaitingToken::element).forEach(elements::add);
		Set<String> told = visits.stream().map(Visit::id).collect(Collectors.toSet());
		Set<String> failed = new HashSet<>(
				waiting.stream().filter(WaitingToken::failed).map(WaitingToken::element).collect(Collectors.toSet()));
		now.stream()
			.flatMap(WaitingToken::each)
			.filter((instance) -> told.contains(instance.getId()) && instance.getIncidentIds().length > 0)
			.map(ActivityInstance::getActivityId)
			.forEach(failed::add);
		return elements.stream()
			.distinct()
			.map((element) -> new Token(element, model.name(element),
					(int) elements.stream().filter(element::equals).count(), failed.contains(element)))
			.toList();
	}

}
