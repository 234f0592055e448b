package org.bindery.engine.messages;

import java.util.Set;
import java.util.stream.Collectors;

import org.bindery.engine.Carried;
import org.bindery.engine.ProcessClass;
import org.bindery.engine.Processes;
import org.bindery.engine.Refusal;
import org.bindery.engine.steps.ProcessClasses;
import org.bindery.identity.Reference;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;

import org.springframework.stereotype.Component;

/** Speaks to the running processes through the engine's message correlation. */
@Component
class EngineProcesses implements Processes {

	private final RuntimeService runtime;

	private final RepositoryService repository;

	private final KeepUndelivered undelivered;

	private final ProcessClasses processClasses;

	EngineProcesses(RuntimeService runtime, RepositoryService repository, KeepUndelivered undelivered,
			ProcessClasses processClasses) {
		this.runtime = runtime;
		this.repository = repository;
		this.undelivered = undelivered;
		this.processClasses = processClasses;
	}

	@Override
	public void begin(String message, Reference reference) {
		try {
			this.runtime.createMessageCorrelation(message)
				.processInstanceBusinessKey(reference.text())
				.correlateStartMessage();
		}
		catch (MismatchingMessageCorrelationException ex) {
			this.undelivered.keep(message, reference.text());
			throw new Refusal("", "engine.refusal.nobodyWaits");
		}
	}

	@Override
	public boolean startsByHand(String process) {
		return this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(process)
			.latestVersion()
			.active()
			.startableInTasklist()
			.count() > 0;
	}

	@Override
	public boolean awaits(String message, Reference reference) {
		return this.runtime.createExecutionQuery()
			.processInstanceBusinessKey(reference.text())
			.messageEventSubscriptionName(message)
			.count() > 0;
	}

	@Override
	public Set<String> confidentialMessages() {
		return this.processClasses.confidential()
			.values()
			.stream()
			.map(ProcessClass::begunBy)
			.collect(Collectors.toSet());
	}

	@Override
	public boolean deliver(String message, Reference reference, Carried ids) {
		// correlating with all answers an empty list where nobody waits; correlating with
		// one would spoil the caller's transaction
		MessageCorrelationBuilder correlation = this.runtime.createMessageCorrelation(message)
			.processInstanceBusinessKey(reference.text())
			.setVariablesToTriggeredScope(ids.values());
		try {
			return !Meanwhile.nobodyElse(reference, correlation::correlateAllWithResult).isEmpty();
		}
		catch (MismatchingMessageCorrelationException ex) {
			// somebody changed the diagram: it does not even know the message any more
			this.undelivered.keep(message, reference.text());
			return false;
		}
	}

}
