package org.bindery.engine.diagrams;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.engine.forms.Labels;
import org.bindery.engine.steps.ProcessClasses;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstanceQuery;

import org.springframework.stereotype.Component;

/** Reads the engine's history: a fixed number of queries, however long the case is. */
@Component
class EngineCaseDiagrams implements CaseDiagrams {

	private static final Comparator<DiagramSheet> WHOLE_FIRST = Comparator
		.comparing((DiagramSheet sheet) -> !sheet.whole())
		.thenComparing(DiagramSheet::began);

	private final HistoryService history;

	private final RepositoryService repository;

	private final ProcessClasses processClasses;

	private final KnownInstances known;

	private final Tracks tracks;

	private final DrawnModels models;

	private final Labels labels;

	EngineCaseDiagrams(HistoryService history, RepositoryService repository, ProcessClasses processClasses,
			KnownInstances known, Tracks tracks, DrawnModels models, Labels labels) {
		this.history = history;
		this.repository = repository;
		this.processClasses = processClasses;
		this.known = known;
		this.tracks = tracks;
		this.models = models;
		this.labels = labels;
	}

	@Override
	public List<DiagramSheet> of(Reference reference, StaffId person) {
		return told(person,
				instances().processInstanceBusinessKey(reference.text())
					.or()
					.processDefinitionKey(ProcessClasses.ROOT)
					.unfinished()
					.endOr())
			.sorted(WHOLE_FIRST)
			.toList();
	}

	@Override
	public Optional<CaseDiagram> find(Reference reference, String instance, StaffId person) {
		return told(person, instances().processInstanceBusinessKey(reference.text()).processInstanceId(instance))
			.findFirst()
			.map((sheet) -> this.tracks.of(sheet, (called) -> this.known.to(person, called)));
	}

	@Override
	public String model(DiagramSheet sheet) {
		try (InputStream model = this.repository.getProcessModel(sheet.definition())) {
			return new String(model.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public Map<String, String> translations(DiagramSheet sheet) {
		return this.models.of(sheet.definition())
			.names()
			.entrySet()
			.stream()
			.filter((element) -> this.labels.know(element.getValue()))
			.collect(Collectors.toMap(Map.Entry::getKey, (element) -> this.labels.of(element.getValue())));
	}

	private HistoricProcessInstanceQuery instances() {
		return this.history.createHistoricProcessInstanceQuery();
	}

	private Stream<DiagramSheet> told(StaffId person, HistoricProcessInstanceQuery query) {
		List<DiagramSheet> found = query.list().stream().map(Sheets::of).toList();
		Set<String> known = this.known.to(person,
				found.stream().filter(this::isConfidential).map(DiagramSheet::instance).toList());
		return found.stream().filter((sheet) -> !isConfidential(sheet) || known.contains(sheet.instance()));
	}

	private boolean isConfidential(DiagramSheet sheet) {
		return this.processClasses.confidential(sheet.process());
	}

}
