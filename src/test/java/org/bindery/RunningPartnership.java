package org.bindery;

import java.util.List;

import org.bindery.conflicts.ConflictCause;
import org.bindery.conflicts.ConflictDesk;
import org.bindery.conflicts.RaisedConflict;
import org.bindery.conflicts.Severity;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.Holds;
import org.bindery.story.Story;
import org.bindery.story.Storytime;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

/** A partnership runs, and much can happen in it at once. */
@BinderyTest
abstract class RunningPartnership {

	@Autowired
	Story story;

	@Autowired
	Storytime storytime;

	@Autowired
	ConflictDesk conflicts;

	@Autowired
	Holds holds;

	@Autowired
	ManagementService management;

	@Autowired
	JdbcTemplate database;

	Reference reference;

	@BeforeEach
	void aPartnershipRuns() {
		this.reference = this.storytime.runs();
	}

	@AfterEach
	void backToThePresent() {
		this.story.backToThePresent();
	}

	/** Raises a conflict as a page does: whoever comes second is asked to look again. */
	Long raise(String person) {
		for (;;) {
			try {
				return this.conflicts.raise(this.reference,
						new RaisedConflict(ConflictCause.ROLES, Severity.LOW, "They cancelled twice", List.of(), ""),
						new StaffId(person));
			}
			catch (ConcurrencyFailureException ex) {
				// somebody else was first
			}
		}
	}

	Job timer(String element) {
		return this.story.jobs(this.reference)
			.stream()
			.filter((job) -> job.getJobDefinitionId() != null && this.management.createJobDefinitionQuery()
				.jobDefinitionId(job.getJobDefinitionId())
				.activityIdIn(element)
				.count() > 0)
			.findFirst()
			.orElseThrow();
	}

}
