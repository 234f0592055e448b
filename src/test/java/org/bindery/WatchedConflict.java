package org.bindery;

import java.util.List;

import org.bindery.activities.OverlapReports;
import org.bindery.activities.ReportedOverlap;
import org.bindery.conflicts.ConflictCause;
import org.bindery.conflicts.ConflictDesk;
import org.bindery.conflicts.RaisedConflict;
import org.bindery.conflicts.Severity;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.people.Visitor;
import org.bindery.story.Story;
import org.bindery.story.Storytime;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A conflict and an overlap are called by a partnership that others watch in Cockpit. */
@BinderyTest
abstract class WatchedConflict {

	static final String COCKPIT = "/camunda/api/cockpit/plugin/base/default/process-instance/";

	@LocalServerPort
	int port;

	@Autowired
	Story story;

	@Autowired
	Storytime storytime;

	@Autowired
	OverlapReports overlaps;

	@Autowired
	ConflictDesk conflicts;

	Reference reference;

	String root;

	String overlap;

	String conflict;

	@BeforeEach
	void aConflictIsRaised() {
		this.reference = this.storytime.runs();
		this.conflicts.raise(this.reference,
				new RaisedConflict(ConflictCause.ROLES, Severity.LOW, "They cancelled twice", List.of(), ""),
				new StaffId("contact"));
		this.overlaps.report(this.reference,
				new ReportedOverlap("Storytime", "Reading at the station", "", "The same books"),
				new StaffId("contact"));
		this.story.runJobs(this.reference);
		this.overlap = this.story.waitingTask(this.reference, "settleOverlap").getProcessInstanceId();
		this.conflict = this.story.waitingTask(this.reference, "hearParties").getProcessInstanceId();
		this.root = this.story.root(this.reference).getId();
	}

	Visitor watching(String person) {
		Visitor visitor = new Visitor(this.port).signedInAs(person);
		visitor.open("/camunda/app/cockpit/default/");
		return visitor;
	}

}
