package org.bindery.engine.diagrams;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.engine.RepositoryService;

import org.springframework.stereotype.Component;

/** The diagrams by the ids of their deployed versions, which never change. */
@Component
class DrawnModels {

	private final Map<String, DrawnModel> known = new ConcurrentHashMap<>();

	private final RepositoryService repository;

	private final ProcessClasses processClasses;

	DrawnModels(RepositoryService repository, ProcessClasses processClasses) {
		this.repository = repository;
		this.processClasses = processClasses;
	}

	DrawnModel of(String definition) {
		DrawnModel model = this.known.get(definition);
		if (model == null) {
			model = DrawnModel.of(this.repository.getBpmnModelInstance(definition), this.processClasses::confidential);
			this.known.put(definition, model);
		}
		return model;
	}

}
