package org.bindery;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.conflicts.ConflictCause;
import org.bindery.conflicts.ConflictDesk;
import org.bindery.conflicts.RaisedConflict;
import org.bindery.conflicts.Severity;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.story.Answers;
import org.bindery.story.Story;
import org.bindery.story.Storytime;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import org.springframework.beans.factory.annotation.Autowired;

/**
 * A task for one person, one for several and a confidential one wait, and are put back as
 * they were.
 */
@BinderyTest
@TestInstance(Lifecycle.PER_CLASS)
abstract class ThreeTasks {

	@Autowired
	Story story;

	@Autowired
	Storytime storytime;

	@Autowired
	ConflictDesk conflicts;

	@Autowired
	TaskService tasks;

	String offered;

	String confidential;

	String contacts;

	@BeforeAll
	void threeTasksWait() {
		Reference asked = this.story.raises("contact", Answers.aNeed("Chess"));
		this.story.does("contact", asked, "designateContact", Answers.contact("contact"));
		this.contacts = this.story.waitingTask(asked, "describeNeed").getId();
		Reference linked = this.story.raises("contact", Answers.aNeed("Draughts"));
		this.story.does("contact", linked, "designateContact", Answers.contact("contact"));
		this.story.does("contact", linked, "describeNeed", Answers.describedNeed("Draughts"));
		this.story.does("contact", linked, "linkNeed", Answers.linkedToANewGoal("Draughts " + linked));
		this.offered = this.story.waitingTask(linked, "reviewNeed").getId();
		Reference running = this.storytime.runs();
		this.conflicts.raise(running,
				new RaisedConflict(ConflictCause.ROLES, Severity.LOW, "They cancelled twice", List.of(), ""),
				new StaffId("contact2"));
		this.story.runJobs(running);
		this.confidential = this.story.waitingTask(running, "hearParties").getId();
	}

	Task task(String id) {
		return this.tasks.createTaskQuery().taskId(id).singleResult();
	}

	/** Everything of a task that somebody could have changed. */
	String state(String id) {
		Task task = task(id);
		return Stream
			.of(task.getAssignee(), task.getOwner(), task.getName(), task.getDueDate(), task.getFollowUpDate(),
					task.getDelegationState(), task.getPriority(), task.getDescription(), this.tasks.getVariables(id),
					this.tasks.getTaskComments(id).size(), this.tasks.getTaskAttachments(id).size(),
					this.tasks.getIdentityLinksForTask(id)
						.stream()
						.map((link) -> link.getType() + link.getUserId() + link.getGroupId())
						.sorted()
						.toList())
			.map(String::valueOf)
			.collect(Collectors.joining(", "));
	}

	void restore(Task before) {
		String id = before.getId();
		Task changed = task(id);
		changed.setName(before.getName());
		changed.setAssignee(before.getAssignee());
		changed.setOwner(before.getOwner());
		changed.setDelegationState(before.getDelegationState());
		changed.setDueDate(before.getDueDate());
		this.tasks.saveTask(changed);
		this.tasks.deleteCandidateUser(id, "contact2");
		this.tasks.removeVariablesLocal(id, List.of("partner", "x"));
		if (id.equals(this.offered)) {
			this.tasks.addCandidateGroup(id, "managers");
		}
	}

}
