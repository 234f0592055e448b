package org.bindery.engine.diagrams;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.engine.CaseDiagram;
import org.bindery.engine.DiagramSheet;
import org.bindery.engine.Passage;
import org.bindery.engine.Token;
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
	 * @param calls the running instances that it called in confidence, of which they may
	 * know
	 */
	CaseDiagram of(DiagramSheet sheet, List<DiagramSheet> calls) {
		DrawnModel model = this.models.of(sheet.definition());
		List<Visit> visits = visits(sheet.instance(), model);
		Optional<ActivityInstance> now = Optional.of(sheet.instance())
			.filter((id) -> sheet.running())
			.map(this.runtime::getActivityInstance);
		List<Waiting> waiting = now.map(Waiting::in)
			.orElse(List.of())
			.stream()
			.filter((token) -> !model.isConfidential(token.element()))
			.toList();
		PassedFlows flows = new PassedFlows(model, visits, waiting);
		return new CaseDiagram(sheet,
				visits.stream().filter((visit) -> !visit.frame()).map((visit) -> passage(visit, model, flows)).toList(),
				visits.stream().filter(Visit::left).map(Visit::element).collect(Collectors.toSet()), flows.ids(),
				here(model, visits, waiting, now, calls));
	}

	/** Whether its diagram calls a confidential process. */
	boolean callsInConfidence(DiagramSheet sheet) {
		return !this.models.of(sheet.definition()).calls().isEmpty();
	}

	/** All that may be known, in order. */
	private List<Visit> visits(String instance, DrawnModel model) {
		List<Visit> visits = this.history.createHistoricActivityInstanceQuery()
			.processInstanceId(instance)
			.list()
			.stream()
			.map(Visit::of)
			.sorted(Comparator.comparing(Visit::began).thenComparing(Visit::order))
			.toList();
		return new Discretion(model, visits).told();
	}

	private static Passage passage(Visit visit, DrawnModel model, PassedFlows flows) {
		return new Passage(visit.element(), visit.kind(), model.name(visit.element()), visit.began(), visit.ended(),
				visit.calledOff(), visit.assignee(), visit.called(),
				DECIDING.contains(visit.kind()) ? flows.wayFrom(visit) : Optional.empty());
	}

	private static List<Token> here(DrawnModel model, List<Visit> visits, List<Waiting> waiting,
			Optional<ActivityInstance> now, List<DiagramSheet> calls) {
		List<String> elements = new ArrayList<>(
				visits.stream().filter((visit) -> !visit.left() && !visit.frame()).map(Visit::element).toList());
		waiting.stream().map(Waiting::element).forEach(elements::add);
		calls.stream().flatMap((call) -> Stream.ofNullable(model.calls().get(call.process()))).forEach(elements::add);
		Set<String> told = visits.stream().map(Visit::id).collect(Collectors.toSet());
		Set<String> failed = new HashSet<>(
				waiting.stream().filter(Waiting::failed).map(Waiting::element).collect(Collectors.toSet()));
		now.stream()
			.flatMap(Waiting::each)
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
