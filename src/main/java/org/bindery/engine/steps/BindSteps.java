package org.bindery.engine.steps;

import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;

import org.bindery.engine.inside.DiagramListener;
import org.bindery.engine.inside.DrawnEnd;
import org.bindery.engine.inside.DrawnProcess;
import org.bindery.engine.inside.DrawnTask;
import org.bindery.engine.inside.StartFormStep;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Binds diagrams to process classes: forms to steps, end events to outcomes.
 */
@Component
public class BindSteps extends DiagramListener {

	private final ProcessClasses processClasses;

	private final Forms forms;

	private final WhoMayComplete whoMayComplete;

	private final WhoMayHandOn whoMayHandOn;

	private final RefusalMessages messages;

	private final DoneMeanwhile doneMeanwhile;

	private final ValuesOnly valuesOnly;

	private final SpokenForms spokenForms;

	private final ApplicationEventPublisher events;

	private final TaskDates dates;

	private final Clock clock;

	BindSteps(ProcessClasses processClasses, Forms forms, WhoMayComplete whoMayComplete, WhoMayHandOn whoMayHandOn,
			RefusalMessages messages, DoneMeanwhile doneMeanwhile, ValuesOnly valuesOnly, SpokenForms spokenForms,
			ApplicationEventPublisher events, TaskDates dates, Clock clock) {
		this.processClasses = processClasses;
		this.forms = forms;
		this.whoMayComplete = whoMayComplete;
		this.whoMayHandOn = whoMayHandOn;
		this.messages = messages;
		this.doneMeanwhile = doneMeanwhile;
		this.valuesOnly = valuesOnly;
		this.spokenForms = spokenForms;
		this.events = events;
		this.dates = dates;
		this.clock = clock;
	}

	/** The task service that knows forms only. */
	public TaskService taskService() {
		return new FormTasks(this.whoMayComplete, this.whoMayHandOn, this.messages, this.doneMeanwhile, this.valuesOnly,
				this.dates);
	}

	/** The filter service that keeps values only. */
	public FilterService filterService() {
		return new LiteralFilters(this.valuesOnly);
	}

	/**
	 * The form service that speaks the reader's language and knows when a task is done.
	 */
	public FormService formService() {
		return new OpenForms(this.doneMeanwhile, this.spokenForms);
	}

	/**
	 * A diagram from before the checks may name a page that runs in a colleague's
	 * browser.
	 */
	@Override
	protected void process(DrawnProcess process) {
		Optional<Step> start = process.startEvent().flatMap((event) -> this.processClasses.step(process.key(), event));
		process.forgetFormKey();
		process.startBy(start
			.<StartFormStep>map((step) -> new StartForm(process.key(), step, process.startEvent().orElseThrow(),
					process.startLabel(), this.forms, this.events, this.clock))
			.orElseGet(() -> new NoStartForm(this.messages)));
	}

	@Override
	protected void userTask(DrawnTask task) {
		task.forgetFormKey();
		this.processClasses.step(task.process(), task.id())
			.ifPresent((step) -> task
				.doneBy(new TaskForm(step, task.isOneOfMany(), this.processClasses.confidential(task.process()),
						this.forms, this.whoMayComplete, this.events, this.clock)));
	}

	@Override
	protected void endEvent(DrawnEnd event) {
		String id = event.id();
		if (this.processClasses.of(event.process()).stream().anyMatch((type) -> hasOutcome(type, id))) {
			event.onReaching((execution) -> execution.setVariable("outcome", id));
		}
	}

	private static boolean hasOutcome(Class<?> type, String id) {
		return Arrays.stream(type.getDeclaredClasses())
			.filter((nested) -> nested.isEnum() && nested.getSimpleName().equals("Outcome"))
			.flatMap((outcome) -> Arrays.stream(outcome.getEnumConstants()))
			.anyMatch((constant) -> ((Enum<?>) constant).name().equals(id));
	}

}
