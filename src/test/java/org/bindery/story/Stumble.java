package org.bindery.story;

import java.util.Set;
import java.util.TreeSet;

import org.bindery.engine.StepDone;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Makes a step fail at its very end, when everything else of it is done. */
@TestComponent
public class Stumble extends AbstractProcessEnginePlugin {

	private final BpmnParseListener automaticSteps = new AutomaticSteps();

	private final Set<String> letters = new TreeSet<>();

	private final Set<String> stumbledOver = new TreeSet<>();

	private volatile String step = "nothing";

	private volatile boolean overEachAutomaticStep;

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		engine.getCustomPostBPMNParseListeners().add(this.automaticSteps);
	}

	/** Fails that step of a person, or that service or rule task, each time. */
	public void over(String step) {
		this.step = step;
	}

	/** Fails each service and rule task the first time that a job comes by. */
	public void overEachAutomaticStep(boolean stumbles) {
		this.overEachAutomaticStep = stumbles;
		this.stumbledOver.clear();
	}

	boolean stumblesOverAutomaticSteps() {
		return this.overEachAutomaticStep;
	}

	boolean sendsALetter(String task) {
		return this.letters.contains(task);
	}

	/** The ids of the service and rule tasks that failed since they were told to. */
	public Set<String> stumbledOver() {
		return this.stumbledOver;
	}

	@Order(Ordered.LOWEST_PRECEDENCE)
	@EventListener
	void stumble(StepDone done) {
		stumbleOver(done.step());
	}

	private void stumbleOver(String done) {
		if (done.equals(this.step)) {
			throw new IllegalStateException("stumbled over " + done);
		}
	}

	private void stumbleTheFirstTime(String done) {
		boolean inAJob = Context.getCommandContext().getCurrentJob() != null;
		if (this.overEachAutomaticStep && inAJob && this.stumbledOver.add(done)) {
			throw new IllegalStateException("stumbled over " + done);
		}
	}

	/** Listens to the end of what the engine does by itself. */
	private final class AutomaticSteps extends AbstractBpmnParseListener {

		@Override
		public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
			listenTo(activity);
		}

		@Override
		public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl activity) {
			listenTo(activity);
		}

		@Override
		public void parseSendTask(Element element, ScopeImpl scope, ActivityImpl activity) {
			Stumble.this.letters.add(activity.getId());
		}

		private void listenTo(ActivityImpl activity) {
			String id = activity.getId();
			activity.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) (execution) -> {
				stumbleOver(id);
				stumbleTheFirstTime(id);
			});
		}

	}

}
