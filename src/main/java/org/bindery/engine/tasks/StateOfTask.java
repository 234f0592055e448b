package org.bindery.engine.tasks;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.engine.inside.TaskInCommand;
import org.bindery.engine.steps.ProcessClasses;
import org.bindery.engine.tasks.TaskState.What;
import org.bindery.engine.tasks.TaskState.When;
import org.bindery.engine.tasks.TaskState.Whom;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

/** Says in the domain's words how a task is within a command. */
record StateOfTask(TaskInCommand inCommand) {

	TaskState within(ProcessClasses processClasses) {
		Task task = this.inCommand.stored();
		List<IdentityLink> offers = this.inCommand.offers();
		String process = this.inCommand.process().orElse("");
		Instant created = task.getCreateTime().toInstant();
		return new TaskState(task.getId(), new What(process, text(task.getTaskDefinitionKey()), text(task.getName())),
				this.inCommand.businessKey().flatMap(Reference::find),
				new Whom(this.inCommand.assignee().map(StaffId::new),
						named(offers, IdentityLink::getUserId).flatMap((id) -> StaffId.find(id).stream())
							.collect(Collectors.toUnmodifiableSet()),
						named(offers, IdentityLink::getGroupId).collect(Collectors.toUnmodifiableSet())),
				new When(created, moment(task.getLastUpdated()).orElse(created),
						moment(task.getDueDate()).orElse(created), moment(task.getFollowUpDate())),
				processClasses.confidential(process));
	}

	private static Stream<String> named(List<IdentityLink> offers, Function<IdentityLink, String> name) {
		return offers.stream().map(name).filter(Objects::nonNull);
	}

	private static Optional<Instant> moment(Date date) {
		return Optional.ofNullable(date).map(Date::toInstant);
	}

	private static String text(String text) {
		return (text != null) ? text : "";
	}

}
