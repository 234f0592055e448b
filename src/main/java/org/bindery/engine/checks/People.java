package org.bindery.engine.checks;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;

import org.bindery.engine.accounts.RoleGroups;
import org.bindery.engine.steps.ProcessClasses;
import org.bindery.identity.Address;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * Who does a task and who gets a letter is found out for each case: a person whose name
 * is written down may leave. Of groups those can be named that Bindery has for its roles.
 */
class People implements ModelRule {

	@Override
	public Stream<Violation> check(BpmnModelInstance model, Surroundings surroundings) {
		ProcessClasses classes = surroundings.processClasses();
		return Stream.concat(
				model.getModelElementsByType(UserTask.class)
					.stream()
					.flatMap((task) -> problems(task, classes)
						.map((problem) -> new Violation(task.getId(), problem.formatted(task.getName())))),
				model.getModelElementsByType(SendTask.class)
					.stream()
					.filter((task) -> SendTasks.input(task, "to").filter((to) -> !isRecipient(to, classes)).isPresent())
					.map((task) -> ModelRule.violation(task,
							"\"%s\" writes down who gets the letter: call the process class, or name a role's group",
							task.getName())));
	}

	@Override
	public boolean closesADoor() {
		return false;
	}

	private static Stream<String> problems(UserTask task, ProcessClasses classes) {
		String assignee = task.getCamundaAssignee();
		String users = task.getCamundaCandidateUsers();
		String groups = task.getCamundaCandidateGroups();
		return Stream.of(
				(assignee == null || gives(String.class, assignee, classes)) ? Stream.<String>empty()
						: Stream.of("User task \"%s\" writes down its assignee, who may leave: "
								+ "write a call such as ${assignees.contact(reference)}"),
				(users == null || givesSeveral(users, classes)) ? Stream.<String>empty()
						: Stream.of("User task \"%s\" writes down its candidate users, who may leave: "
								+ "write a call such as ${assignees.team(reference)}"),
				(groups == null || givesSeveral(groups, classes) || areRoles(groups)) ? Stream.<String>empty()
						: Stream.of("User task \"%s\" is offered to a group that is no role's: it can be "
								+ "contacts, managers, analysts or camunda-admin"))
			.flatMap((each) -> each);
	}

	private static boolean isRecipient(String to, ProcessClasses classes) {
		return gives(String.class, to, classes)
				|| RoleGroups.ALL.stream().map(Address.Group::new).map(Address::text).anyMatch(to::equals);
	}

	private static boolean areRoles(String groups) {
		return Arrays.stream(groups.split(",", -1)).map(String::strip).allMatch(RoleGroups.ALL::contains);
	}

	private static boolean givesSeveral(String expression, ProcessClasses classes) {
		return gives(String.class, expression, classes) || gives(Collection.class, expression, classes);
	}

	private static boolean gives(Class<?> kind, String expression, ProcessClasses classes) {
		return Expressions.returned(expression, classes).filter(kind::isAssignableFrom).isPresent();
	}

}
