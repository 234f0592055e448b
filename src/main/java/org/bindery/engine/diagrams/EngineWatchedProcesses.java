package org.bindery.engine.diagrams;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.bindery.engine.diagrams.FinishedInstances.Finished;
import org.bindery.engine.inside.Past;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;

import org.springframework.stereotype.Component;

/** Asks the engine's history, each time with a fixed number of queries. */
@Component
class EngineWatchedProcesses implements WatchedProcesses {

	private static final int PAGE = 20;

	private final HistoryService history;

	private final HistoryGrants grants;

	private final DrawnModels models;

	private final Tracks tracks;

	private final Figures figures;

	EngineWatchedProcesses(HistoryService history, HistoryGrants grants, DrawnModels models, Tracks tracks,
			Figures figures) {
		this.history = history;
		this.grants = grants;
		this.models = models;
		this.tracks = tracks;
		this.figures = figures;
	}

	@Override
	public boolean readableBy(StaffId person, String definition) {
		return this.grants.process(definition).filter((process) -> this.grants.readable(process, person)).isPresent();
	}

	@Override
	public Optional<CaseDiagram> passed(String instance, StaffId person) {
		return Optional
			.ofNullable(this.history.createHistoricProcessInstanceQuery().processInstanceId(instance).singleResult())
			.filter((found) -> this.grants.readable(found.getProcessDefinitionKey(), person))
			.map(Sheets::of)
			.map((sheet) -> track(sheet, person));
	}

	private CaseDiagram track(DiagramSheet sheet, StaffId person) {
		return this.tracks.of(sheet, (called) -> this.grants.everythingReadable(person) ? called : Set.of());
	}

	@Override
	public FinishedInstances finished(String definition, int page) {
		List<HistoricProcessInstance> found = this.history.createHistoricProcessInstanceQuery()
			.processDefinitionId(definition)
			.finished()
			.orderByProcessInstanceEndTime()
			.desc()
			.orderByProcessInstanceId()
			.desc()
			.listPage(page * PAGE, PAGE + 1);
		DrawnModel model = this.models.of(definition);
		return new FinishedInstances(found.stream().limit(PAGE).map((instance) -> finished(instance, model)).toList(),
				found.size() > PAGE);
	}

	@Override
	public List<ElementFigures> figures(String definition, StaffId person) {
		DrawnModel model = this.models.of(definition);
		boolean everything = this.grants.everythingReadable(person);
		return this.figures.of(definition, model)
			.stream()
			.filter((element) -> everything || model.isOpen(element.element()))
			.toList();
	}

	private static Finished finished(HistoricProcessInstance instance, DrawnModel model) {
		String end = Past.endOf(instance).map(model::name).orElse("");
		boolean calledOff = !HistoricProcessInstance.STATE_COMPLETED.equals(instance.getState());
		return new Finished(instance.getId(), Reference.find(instance.getBusinessKey()),
				instance.getStartTime().toInstant(), instance.getEndTime().toInstant(), calledOff ? "" : end);
	}

}
