package org.bindery.partnerships;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.EntityManager;
import org.bindery.calendar.Cadence;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partners.Partner;
import org.bindery.partners.PartnerKind;
import org.bindery.partners.Partners;
import org.bindery.selection.ChoiceMade;
import org.bindery.selection.ChosenPartner;
import org.bindery.selection.Depth;
import org.bindery.selection.PartnerRole;
import org.bindery.selection.Selections;

import org.springframework.boot.test.context.TestComponent;

import static org.mockito.BDDMockito.given;

/** Brings a partnership to where a test needs it. */
@TestComponent
public class Road {

	private final PartnershipLifecycle lifecycle;

	private final Partnerships partnerships;

	private final Partners partners;

	private final Selections selections;

	private final EntityManager database;

	private final TestClock clock;

	Road(PartnershipLifecycle lifecycle, Partnerships partnerships, Partners partners, Selections selections,
			EntityManager database, TestClock clock) {
		this.lifecycle = lifecycle;
		this.partnerships = partnerships;
		this.partners = partners;
		this.selections = selections;
		this.database = database;
		this.clock = clock;
		clock.isOn(TestClock.TODAY);
	}

	/** A need is raised by Maria. */
	public Reference aNeed() {
		this.clock.isOn(TestClock.TODAY);
		return this.lifecycle.raiseNeed("", new RaiseNeed("Digital skills", "Courses for job seekers"),
				new StaffId("maria"));
	}

	/**
	 * Maria is the contact, and two partners are chosen for a year: they speak monthly.
	 */
	public Reference chosenPartners() {
		Reference reference = aNeed();
		this.lifecycle.designateContact(reference, new DesignateContact("maria", List.of()));
		Long workforce = aPartner("Workforce Services", PartnerKind.LOCAL_GOVERNMENT);
		Long tech = aPartner("Riverside Tech", PartnerKind.PRIVATE_ORGANIZATION);
		given(this.selections.choiceFor(reference)).willReturn(
				Optional.of(new ChoiceMade(Depth.COOPERATING, 5000, true, Cadence.MONTHLY, LocalDate.of(2028, 3, 1),
						List.of(new ChosenPartner(workforce, Set.of(PartnerRole.TRAINER, PartnerRole.FUNDER)),
								new ChosenPartner(tech, Set.of(PartnerRole.HOST))))));
		this.lifecycle.enter(reference, Stage.SELECTING);
		this.lifecycle.recordPartners(reference);
		return reference;
	}

	/** The partnership is active without an agreement. */
	public Reference anActivePartnership() {
		Reference reference = chosenPartners();
		this.lifecycle.activate(reference);
		this.lifecycle.enter(reference, Stage.ACTIVE);
		return reference;
	}

	/** The partnership as the database has it. */
	public Partnership reread(Reference reference) {
		this.database.flush();
		this.database.clear();
		return this.partnerships.byReference(reference);
	}

	private Long aPartner(String name, PartnerKind kind) {
		return this.partners.save(Partner.named(name, kind)).id();
	}

}
