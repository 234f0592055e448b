package org.bindery.engine.steps;

import java.time.Clock;
import java.util.Optional;

import org.bindery.engine.Refusal;
import org.bindery.engine.StepDone;
import org.bindery.engine.inside.Deployed;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.StartFormDataImpl;
import org.camunda.bpm.engine.impl.el.StartProcessVariableScope;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.variable.VariableMap;

import org.springframework.context.ApplicationEventPublisher;

/**
 * Puts a step behind a start form; the step answers the reference, which becomes the
 * business key.
 */
class StartForm implements StartFormHandler {

	private final StartFormHandler engines;

	private final Step step;

	private final String id;

	private final String label;

	private final Forms forms;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	StartForm(StartFormHandler engines, Step step, String id, String label, Forms forms,
			ApplicationEventPublisher events, Clock clock) {
		this.engines = engines;
		this.step = step;
		this.id = id;
		this.label = label;
		this.forms = forms;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public StartFormData createStartFormData(ProcessDefinitionEntity process) {
		StartFormData data = this.engines.createStartFormData(process);
		this.forms.show(this.step, new Caller("", StartProcessVariableScope.getSharedInstance()),
				(StartFormDataImpl) data);
		return data;
	}

	@Override
	public void submitFormVariables(VariableMap sent, VariableScope scope) {
		ExecutionEntity instance = (ExecutionEntity) scope;
		ProcessDefinition process = instance.getProcessDefinition();
		// what was replaced, perhaps for what it did, begins nothing any more
		if (!Deployed.isInUse(process.getId(), process.getKey())) {
			throw this.forms.refuse(new Refusal("", "engine.refusal.oldStart"), this.id);
		}
		String callersKey = Optional.ofNullable(instance.getProcessBusinessKey()).orElse("");
		String reference = (String) this.forms.submit(this.step, this.id, new Caller(callersKey, instance), sent)
			.orElseThrow();
		instance.setProcessBusinessKey(reference);
		this.events.publishEvent(new StepDone(reference, process.getKey(), this.id, this.label,
				Optional.of(Caller.person()), Optional.empty(), Optional.empty(), this.clock.instant(), false));
	}

	@Override
	public void parseConfiguration(Element activity, DeploymentEntity deployment, ProcessDefinitionEntity process,
			BpmnParse parse) {
		// the engine's own handler has read the model already
	}

}
