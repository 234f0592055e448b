package org.bindery.agreements;

import java.time.LocalDate;
import java.util.List;

import org.bindery.calendar.Cadence;
import org.bindery.communication.Channel;
import org.bindery.identity.Reference;
import org.bindery.partners.ContributionKind;
import org.bindery.partnerships.PartnershipsTest;
import org.bindery.partnerships.Road;
import org.bindery.partnerships.TestClock;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;

/** Partners are chosen, and an agreement is made with them. */
@PartnershipsTest
abstract class ChosenPartners {

	static final LocalDate FIRST = LocalDate.of(2027, 3, 15);

	static final LocalDate REVIEW = LocalDate.of(2028, 1, 10);

	static final LocalDate END = LocalDate.of(2028, 2, 1);

	static final DraftVision VISION = new DraftVision("Work for everybody", "Twelve courses", null,
			"They teach, we host");

	static final PlanCommunication PLAN = new PlanCommunication(Cadence.QUARTERLY, Channel.VIDEO, FIRST, REVIEW, END);

	@Autowired
	AgreementMaking making;

	@Autowired
	Agreements agreements;

	@Autowired
	TestClock clock;

	@Autowired
	Road road;

	Reference reference;

	@BeforeEach
	void partnersAreChosen() {
		this.reference = this.road.chosenPartners();
	}

	void draftAll() {
		this.making.draftVision(this.reference, VISION);
		this.making.planContributions(this.reference, contributions());
		this.making.agreeOnConflicts(this.reference, new AgreeOnConflicts(FirstStep.MEDIATOR, 5, null, null));
		this.making.planCommunication(this.reference, "FULL", PLAN);
		this.road.reread(this.reference);
	}

	static PlanContributions contributions() {
		return new PlanContributions(List.of(ContributionKind.SPACE), "A classroom",
				List.of(ContributionKind.FUNDING, ContributionKind.EXPERTISE), "Two trainers", null);
	}

	Agreement latest() {
		return this.agreements.latest(this.reference);
	}

}
