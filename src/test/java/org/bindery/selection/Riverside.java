package org.bindery.selection;

import java.util.List;

import org.bindery.engine.Refusal;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.needs.GoalSource;
import org.bindery.needs.LinkNeed;
import org.bindery.needs.Needs;
import org.bindery.needs.NeedsAssessment;
import org.bindery.needs.StrategicGoal;
import org.bindery.needs.StrategicGoals;
import org.bindery.partners.Partner;
import org.bindery.partners.PartnerKind;
import org.bindery.partners.Partners;

import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;
import org.springframework.boot.test.context.TestComponent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A library that needs partners for jobs. Maria is the contact, Li manages; the city's
 * strategy names the city, Makers is a nonprofit.
 */
@TestComponent
class Riverside {

	static final Reference REFERENCE = new Reference("P-2027-0001");

	private final PartnerSelection selection;

	private final Assessments assessments;

	private final TestEntityManager entities;

	private final Partners partners;

	private final Needs needs;

	private final StrategicGoals goals;

	private final NeedsAssessment needsAssessment;

	private Partner city;

	private Partner makers;

	Riverside(PartnerSelection selection, Assessments assessments, TestEntityManager entities, Partners partners,
			Needs needs, StrategicGoals goals, NeedsAssessment needsAssessment) {
		this.selection = selection;
		this.assessments = assessments;
		this.entities = entities;
		this.partners = partners;
		this.needs = needs;
		this.goals = goals;
		this.needsAssessment = needsAssessment;
	}

	void needsPartners() {
		this.makers = this.partners.save(Partner.named("Makers", PartnerKind.NONPROFIT));
		this.city = this.partners
			.save(Partner.named("The City", PartnerKind.LOCAL_GOVERNMENT).interestedIn("Places to teach"));
		this.needs.raise(REFERENCE, "Jobs", "Prepare people for work", new StaffId("maria"));
		StrategicGoal goal = this.goals
			.save(StrategicGoal.of(GoalSource.SMART_CITY_STRATEGY, "Everybody skilled", 2030, "People placed")
				.naming(this.city.id()));
		this.needsAssessment.linkNeed(REFERENCE,
				new LinkNeed(List.of(String.valueOf(goal.id())), null, null, null, null, "It does"));
		anotherDay();
	}

	String city() {
		return String.valueOf(this.city.id());
	}

	String makers() {
		return String.valueOf(this.makers.id());
	}

	void shortlists(String... candidates) {
		this.selection.shortlistCandidates(REFERENCE,
				new ShortlistCandidates(List.of(candidates), null, null, null, List.of("maria", "li")));
		anotherDay();
	}

	/** Both assessors see the city as a strong trainer, and others as weak hosts. */
	void assesses() {
		for (Long id : this.selection.openAssessments(REFERENCE)) {
			String partner = this.assessments.findById(id).orElseThrow().candidate().option();
			this.selection.assessCandidate(id,
					partner.equals(city())
							? new AssessCandidate(5, 4, 4, 3, 5, "Asked us twice", PartnerRole.TRAINER, "Classrooms")
							: new AssessCandidate(1, 1, 2, 0, 1, "Busy", PartnerRole.HOST, null));
		}
		this.selection.rankCandidates(REFERENCE);
		anotherDay();
	}

	/** What was kept comes from the database from now on. */
	void anotherDay() {
		this.entities.flush();
		this.entities.clear();
	}

	static void refuses(String field, Runnable step) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(step::run)
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo(field));
	}

}
