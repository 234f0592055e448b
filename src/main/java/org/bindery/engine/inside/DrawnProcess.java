package org.bindery.engine.inside;

import java.util.Optional;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.el.StartProcessVariableScope;
import org.camunda.bpm.engine.impl.form.StartFormDataImpl;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * A process while its diagram is read. What its start form does is said here: in public a
 * submitted form is variables.
 */
public final class DrawnProcess {

	private final ProcessDefinitionEntity process;

	DrawnProcess(ProcessDefinitionEntity process) {
		this.process = process;
	}

	static String keyOf(ActivityImpl step) {
		return ((ProcessDefinitionEntity) step.getProcessDefinition()).getKey();
	}

	public String key() {
		return this.process.getKey();
	}

	/** The id of the start event that cases begin with by hand. */
	public Optional<String> startEvent() {
		return Optional.ofNullable(this.process.getInitial()).map(ActivityImpl::getId);
	}

	/** What it is called. */
	public String startLabel() {
		return String.valueOf(this.process.getInitial().getProperty("name"));
	}

	public void onStart(ExecutionListener listener) {
		this.process.addListener(ExecutionListener.EVENTNAME_START, listener);
	}

	/** Its form is linked by reference or not at all. */
	public void forgetFormKey() {
		if (this.process.getStartFormDefinition() != null) {
			this.process.getStartFormDefinition().setFormKey(null);
		}
	}

	/** Puts that behind the start form. */
	public void startBy(StartFormStep step) {
		this.process.setStartFormHandler(new Handler(this.process.getStartFormHandler(), step));
	}

	private record Handler(StartFormHandler engines, StartFormStep step) implements StartFormHandler {

		@Override
		public StartFormData createStartFormData(ProcessDefinitionEntity process) {
			StartFormData data = this.engines.createStartFormData(process);
			this.step.show(StartProcessVariableScope.getSharedInstance())
				.ifPresent(((StartFormDataImpl) data)::setFormFields);
			return data;
		}

		@Override
		public void submitFormVariables(VariableMap sent, VariableScope scope) {
			this.step.submit(sent, (ExecutionEntity) scope);
		}

		@Override
		public void parseConfiguration(Element activity, DeploymentEntity deployment, ProcessDefinitionEntity process,
				BpmnParse parse) {
			// the engine's own handler has read the model already
		}

	}

}
