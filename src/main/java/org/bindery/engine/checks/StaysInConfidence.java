package org.bindery.engine.checks;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.bindery.engine.Doer;
import org.bindery.engine.letters.RecipientOf;
import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * What is confidential stays among what is confidential. A task is one person's, and seen
 * by nobody else; who that is, and who gets letters about it, the process class says and
 * never the diagram. Tables, calls and letters leave no trace that others read, and
 * nothing but the outcome leaves the process.
 */
class StaysInConfidence implements ModelRule {

	@Override
	public Stream<Violation> check(BpmnModelInstance model, Surroundings surroundings) {
		return model.getModelElementsByType(Process.class)
			.stream()
			.map(Process::getId)
			.filter(surroundings.processClasses()::confidential)
			.flatMap((process) -> new Case(model, process, surroundings).violations());
	}

	private record Case(BpmnModelInstance model, String process, Surroundings surroundings) {

		Stream<Violation> violations() {
			return Stream
				.of(refused(UserTask.class, Predicate.not(Case::isOnePersons), UserTask::getName,
						"User task \"%s\" is confidential: it needs an assignee and no candidates"),
						refused(UserTask.class, (task) -> isOnePersons(task) && !isOurs(task.getCamundaAssignee()),
								UserTask::getName,
								"User task \"%s\" is confidential: its assignee must come from \"" + bean() + "\""),
						refused(SendTask.class, (task) -> SendTasks.input(task, "to").filter(this::isOurs).isEmpty(),
								SendTask::getName,
								"\"%s\" is confidential: who gets the letter must come from \"" + bean() + "\""),
						refused(UserTask.class,
								(task) -> isOnePersons(task) && isOurs(task.getCamundaAssignee())
										&& named(task.getCamundaAssignee(), Doer.class).isEmpty(),
								UserTask::getName,
								"User task \"%s\" is confidential: its assignee must be one whom \"" + bean()
										+ "\" names for tasks"),
						refused(SendTask.class, Predicate.not(this::isForThem), SendTask::getName,
								"\"%s\" is confidential: its letter is not for those to whom it would go"),
						refused(SendTask.class, Predicate.not(this::sendsOurs), SendTask::getName,
								"\"%s\" is confidential: its letter must be one of its own module's"),
						refused(BusinessRuleTask.class, Predicate.not(this::asksInConfidence),
								BusinessRuleTask::getName,
								"\"%s\" is confidential: others read what its table was asked and answered"),
						refused(CallActivity.class, (call) -> true, CallActivity::getName,
								"\"%s\" is confidential: such a process calls no other one"),
						refused(EscalationEventDefinition.class, (any) -> true, BaseElement::getId,
								"A confidential process ends with its outcome: it throws nothing that others see"),
						refused(ErrorEventDefinition.class, (any) -> true, BaseElement::getId,
								"A confidential process ends with its outcome: it throws nothing that others see"))
				.flatMap((each) -> each);
		}

		private <T extends BaseElement> Stream<Violation> refused(Class<T> type, Predicate<T> wrong,
				Function<T, String> name, String message) {
			return this.model.getModelElementsByType(type)
				.stream()
				.filter(wrong)
				.map((element) -> ModelRule.violation(element, message, name.apply(element)));
		}

		private static boolean isOnePersons(UserTask task) {
			return task.getCamundaAssignee() != null && task.getCamundaCandidateUsers() == null
					&& task.getCamundaCandidateGroups() == null;
		}

		private boolean isOurs(String expression) {
			return Expressions.calls(bean(), expression);
		}

		private boolean sendsOurs(SendTask task) {
			Set<String> own = Set.of(this.surroundings.processClasses().module(this.process));
			return SendTasks.input(task, "letter")
				.map(this.surroundings::modulesWithLetter)
				.filter(own::equals)
				.isPresent();
		}

		private boolean asksInConfidence(BusinessRuleTask rule) {
			return rule.getCamundaDecisionRef() != null
					&& this.surroundings.decisionTables().confidential(rule.getCamundaDecisionRef());
		}

		/** What the module says of whom the expression names. */
		private <A extends Annotation> Optional<A> named(String expression, Class<A> as) {
			return Expressions.methodCalled(bean(), expression)
				.flatMap((name) -> Arrays
					.stream(this.surroundings.processClasses().of(this.process).orElseThrow().getMethods())
					.filter((method) -> method.getName().equals(name) && method.isAnnotationPresent(as))
					.map((method) -> method.getAnnotation(as))
					.findFirst());
		}

		private boolean isForThem(SendTask task) {
			Optional<String> to = SendTasks.input(task, "to").filter(this::isOurs);
			return to.isEmpty() || to.flatMap((expression) -> named(expression, RecipientOf.class))
				.map(RecipientOf::value)
				.filter((letters) -> List.of(letters).contains(SendTasks.input(task, "letter").orElse("")))
				.isPresent();
		}

		private String bean() {
			return ProcessClasses.beanName(this.process);
		}

	}

}
