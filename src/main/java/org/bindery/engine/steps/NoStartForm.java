package org.bindery.engine.steps;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/** A process without a start form is called by another, and started by nobody. */
class NoStartForm implements StartFormHandler {

	private final StartFormHandler engines;

	private final RefusalMessages messages;

	NoStartForm(StartFormHandler engines, RefusalMessages messages) {
		this.engines = engines;
		this.messages = messages;
	}

	@Override
	public StartFormData createStartFormData(ProcessDefinitionEntity process) {
		return this.engines.createStartFormData(process);
	}

	@Override
	public void submitFormVariables(VariableMap sent, VariableScope scope) {
		throw new AuthorizationException(this.messages.text("engine.refusal.noStartForm"));
	}

	@Override
	public void parseConfiguration(Element activity, DeploymentEntity deployment, ProcessDefinitionEntity process,
			BpmnParse parse) {
		// the engine's own handler has read the model already
	}

}
