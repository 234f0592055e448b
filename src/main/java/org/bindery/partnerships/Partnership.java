package org.bindery.partnerships;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.bindery.calendar.Cadence;
import org.bindery.calendar.WorkingCalendar;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.people.ContactTeam;
import org.bindery.search.SearchText;
import org.bindery.selection.ChoiceMade;
import org.bindery.selection.PartnerRole;
import org.hibernate.annotations.NaturalId;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

/** The long-lived collaboration with one or more partners. */
@Entity
@Audited
public class Partnership implements TwoSides {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private int version;

	@NaturalId
	private Reference reference;

	private String title;

	@NotAudited
	private String words;

	@Embedded
	private Standing standing;

	@Embedded
	private Origin origin;

	@Enumerated(EnumType.STRING)
	private RevisionStatus revision = RevisionStatus.NONE;

	@Embedded
	private PeopleInCharge inCharge = new PeopleInCharge();

	@Embedded
	private InvolvedPartners partners = new InvolvedPartners();

	@Embedded
	private Terms terms = new Terms();

	private LocalDate startedOn;

	/** The database gives back nothing for an ending that is empty. */
	@Embedded
	private Ending ending;

	protected Partnership() {
	}

	private Partnership(Reference reference, String title, Origin origin, Stage stage) {
		this.reference = reference;
		rename(title);
		this.origin = origin;
		this.standing = new Standing(stage);
	}

	/** A partnership as it begins: with a need, and no partners yet. */
	static Partnership raised(Reference reference, String title, Long needId, StaffId raisedBy) {
		return new Partnership(reference, title, new Origin(needId, raisedBy), Stage.ASSESSING);
	}

	/** A partnership that was running before anybody recorded it. */
	void runningSince(LocalDate since, Terms agreed, boolean outside) {
		this.standing.enter(Stage.ACTIVE);
		this.startedOn = since;
		this.terms = agreed;
		this.origin.agreedOutside(outside);
	}

	/** A further partnership with some of the partners, who leave this one. */
	Partnership branch(Reference newReference, String newTitle, Collection<Long> leaving, StaffId person) {
		Partnership branch = new Partnership(newReference, newTitle, this.origin.branch(this.reference, person),
				Stage.AGREEING);
		branch.inCharge.become(this.inCharge.designated().orElseThrow());
		branch.terms = this.terms.chosenAgain();
		this.partners.move(leaving, branch.partners);
		return branch;
	}

	void involve(Collection<Long> partnerIds, Collection<PartnerRole> roles) {
		this.partners.add(partnerIds, roles);
	}

	void rename(String newTitle) {
		this.title = newTitle;
		this.words = SearchText.of(500, newTitle, this.reference.text());
	}

	/** Puts a person, or the lead and the members of a team, in charge. */
	void designate(ContactTeam designated) {
		this.inCharge.become(designated);
	}

	/** Nothing follows a final stage. */
	void enter(Stage next, LocalDate today) {
		if (stage().isFinal()) {
			throw new IllegalStateException(this.reference + " is over and cannot become " + next);
		}
		this.standing.enter(next);
		if (next.isFinal() && ending().on().isEmpty()) {
			this.ending = ending().on(today);
		}
	}

	void hold(Long id, LocalDate until) {
		this.standing.hold(id, until);
	}

	/** Begins a revision of the agreement, unless one is under way. */
	boolean beginRevision() {
		boolean begins = !isRevising();
		this.revision = this.revision.wished();
		return begins;
	}

	/** Whether the revision begins anew, for what was wished for after the signature. */
	boolean endRevision() {
		this.revision = this.revision.ended();
		return isRevising();
	}

	void involve(ChoiceMade choice) {
		this.partners.become(choice);
		this.terms = Terms.chosen(choice);
	}

	/**
	 * Takes on the terms of a signed agreement.
	 * @param firstCheckIn the day agreed on, also where nobody works on it
	 * @param until empty when the partnership is open-ended
	 */
	public void agree(Cadence every, LocalDate firstCheckIn, LocalDate review, Optional<LocalDate> until,
			WorkingCalendar calendar) {
		this.terms.agree(every, firstCheckIn, review, until, calendar);
		this.revision = this.revision.signed();
	}

	void activate(WorkingCalendar calendar) {
		this.startedOn = calendar.today();
		this.terms.begin(calendar);
	}

	/** Keeps why it is going to end, and the id of who decided so. */
	public void endsBecause(String reason, StaffId person) {
		this.ending = ending().because(reason, person);
	}

	/** The active time is over; the answer is why. */
	String settle(LocalDate today) {
		this.revision = RevisionStatus.NONE;
		this.ending = ending().settled(this.terms.overOn(today) ? "Its term is over" : "It was asked to end", today);
		return this.ending.reason().orElseThrow();
	}

	public Long id() {
		return this.id;
	}

	/** Such as {@code P-2026-0042}; also the engine's business key. */
	public Reference reference() {
		return this.reference;
	}

	public String title() {
		return this.title;
	}

	public Origin origin() {
		return this.origin;
	}

	public Standing standing() {
		return this.standing;
	}

	public Stage stage() {
		return this.standing.stage();
	}

	/** Whether it is in its active time, on hold or not. */
	public boolean isRunning() {
		return this.standing.besidesHold() == Stage.ACTIVE && ending().on().isEmpty();
	}

	/** Whether the agreement is being revised. */
	public boolean isRevising() {
		return this.revision != RevisionStatus.NONE;
	}

	@Override
	public Optional<StaffId> contact() {
		return this.inCharge.contact();
	}

	@Override
	public Optional<ContactTeam> designated() {
		return this.inCharge.designated();
	}

	@Override
	public SortedMap<Long, Set<PartnerRole>> partners() {
		return this.partners.withRoles();
	}

	public Terms terms() {
		return this.terms;
	}

	public Optional<LocalDate> startedOn() {
		return Optional.ofNullable(this.startedOn);
	}

	public Ending ending() {
		return (this.ending != null) ? this.ending : Ending.NOT_YET;
	}

}
