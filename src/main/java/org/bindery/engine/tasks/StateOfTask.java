package org.bindery.engine.tasks;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.bindery.engine.TaskState;
import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLinkType;

/** Says in the domain's words how a task is within a command. */
record StateOfTask(TaskEntity task, DbEntityManager entities) {

	TaskState within(ProcessClasses processClasses) {
		List<IdentityLinkEntity> offers = offers();
		String process = Optional.ofNullable(this.task.getProcessDefinition())
			.map(ProcessDefinitionEntity::getKey)
			.orElse("");
		Instant created = this.task.getCreateTime().toInstant();
		return new TaskState(this.task.getId(), process, text(this.task.getTaskDefinitionKey()),
				text(this.task.getName()), reference(), Optional.ofNullable(this.task.getAssignee()),
				named(offers, IdentityLinkEntity::getUserId), named(offers, IdentityLinkEntity::getGroupId), created,
				moment(this.task.getLastUpdated()).orElse(created), moment(this.task.getDueDate()).orElse(created),
				moment(this.task.getFollowUpDate()), processClasses.confidential(process));
	}

	private String reference() {
		return Optional.ofNullable(this.task.getProcessInstance()).map(ExecutionEntity::getBusinessKey).orElse("");
	}

	private List<IdentityLinkEntity> offers() {
		return this.task.getIdentityLinks()
			.stream()
			.filter((link) -> IdentityLinkType.CANDIDATE.equals(link.getType()) && !this.entities.isDeleted(link))
			.toList();
	}

	private static Set<String> named(List<IdentityLinkEntity> offers, Function<IdentityLinkEntity, String> name) {
		return offers.stream().map(name).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
	}

	private static Optional<Instant> moment(Date date) {
		return Optional.ofNullable(date).map(Date::toInstant);
	}

	private static String text(String text) {
		return (text != null) ? text : "";
	}

}
