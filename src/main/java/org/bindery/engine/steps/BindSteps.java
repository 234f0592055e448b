package org.bindery.engine.steps;

import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.FilterServiceImpl;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Binds diagrams to process classes: forms to steps, end events to outcomes.
 */
@Component
public class BindSteps extends AbstractBpmnParseListener {

	private final ProcessClasses processClasses;

	private final Forms forms;

	private final WhoMayComplete whoMayComplete;

	private final WhoMayHandOn whoMayHandOn;

	private final RefusalMessages messages;

	private final DoneMeanwhile doneMeanwhile;

	private final ValuesOnly valuesOnly;

	private final SpokenForms spokenForms;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	BindSteps(ProcessClasses processClasses, Forms forms, WhoMayComplete whoMayComplete, WhoMayHandOn whoMayHandOn,
			RefusalMessages messages, DoneMeanwhile doneMeanwhile, ValuesOnly valuesOnly, SpokenForms spokenForms,
			ApplicationEventPublisher events, Clock clock) {
		this.processClasses = processClasses;
		this.forms = forms;
		this.whoMayComplete = whoMayComplete;
		this.whoMayHandOn = whoMayHandOn;
		this.messages = messages;
		this.doneMeanwhile = doneMeanwhile;
		this.valuesOnly = valuesOnly;
		this.spokenForms = spokenForms;
		this.events = events;
		this.clock = clock;
	}

	/** The task service that knows forms only. */
	public TaskServiceImpl taskService() {
		return new FormTasks(this.whoMayComplete, this.whoMayHandOn, this.messages, this.doneMeanwhile, this.valuesOnly,
				this.clock);
	}

	/** The filter service that keeps values only. */
	public FilterServiceImpl filterService() {
		return new LiteralFilters(this.valuesOnly);
	}

	/**
	 * The form service that speaks the reader's language and knows when a task is done.
	 */
	public FormServiceImpl formService() {
		return new OpenForms(this.doneMeanwhile, this.spokenForms);
	}

	@Override
	public void parseProcess(Element element, ProcessDefinitionEntity process) {
		Optional<Step> start = Optional.ofNullable(process.getInitial())
			.flatMap((event) -> this.processClasses.step(process.getKey(), event.getId()));
		withoutKey(process.getStartFormDefinition());
		if (start.isEmpty()) {
			process.setStartFormHandler(new NoStartForm(process.getStartFormHandler(), this.messages));
		}
		start.ifPresent((step) -> process
			.setStartFormHandler(new StartForm(process.getStartFormHandler(), step, process.getInitial().getId(),
					String.valueOf(process.getInitial().getProperty("name")), this.forms, this.events, this.clock)));
	}

	@Override
	public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
		withoutKey(task.getFormDefinition());
		boolean oneOfMany = element.element("multiInstanceLoopCharacteristics") != null;
		this.processClasses.step(key(activity), activity.getId())
			.ifPresent((step) -> task.setTaskFormHandler(new TaskForm(task.getTaskFormHandler(), step, oneOfMany,
					this.processClasses.confidential(key(activity)), this.forms, this.whoMayComplete, this.events,
					this.clock)));
	}

	/**
	 * A diagram from before the checks may name a page that runs in a colleague's
	 * browser. Forms are linked by reference.
	 */
	private static void withoutKey(FormDefinition form) {
		if (form != null) {
			form.setFormKey(null);
		}
	}

	@Override
	public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
		String id = activity.getId();
		if (this.processClasses.of(key(activity)).stream().anyMatch((type) -> hasOutcome(type, id))) {
			activity.addListener(ExecutionListener.EVENTNAME_START,
					(ExecutionListener) (execution) -> execution.setVariable("outcome", id));
		}
	}

	private static boolean hasOutcome(Class<?> type, String id) {
		return Arrays.stream(type.getDeclaredClasses())
			.filter((nested) -> nested.isEnum() && nested.getSimpleName().equals("Outcome"))
			.flatMap((outcome) -> Arrays.stream(outcome.getEnumConstants()))
			.anyMatch((constant) -> ((Enum<?>) constant).name().equals(id));
	}

	private static String key(ActivityImpl activity) {
		return ((ProcessDefinitionEntity) activity.getProcessDefinition()).getKey();
	}

}
