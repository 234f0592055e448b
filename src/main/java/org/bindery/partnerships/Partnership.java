package org.bindery.partnerships;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

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
import org.bindery.identity.Address;
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
public class Partnership {

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

	/** A partnership as it begins: with a need, and no partners yet. */
	static Partnership raised(Reference reference, String title, Long needId, StaffId raisedBy) {
		return begun(reference, title, new Origin(needId, raisedBy), Stage.ASSESSING);
	}

	private static Partnership begun(Reference reference, String title, Origin origin, Stage stage) {
		Partnership partnership = new Partnership();
		partnership.reference = reference;
		partnership.rename(title);
		partnership.origin = origin;
		partnership.standing = new Standing(stage);
		return partnership;
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
		Partnership branch = begun(newReference, newTitle, this.origin.branch(this.reference, person), Stage.AGREEING);
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

	/**
	 * Keeps why it is going to end, where its process leads to the end.
	 * @param person the id of the member of staff who decided it
	 */
	public void endsBecause(String reason, StaffId person) {
		this.ending = ending().because(reason, person);
	}

	/**
	 * The active time is over.
	 * @return why
	 */
	String settle(LocalDate today) {
		this.revision = RevisionStatus.NONE;
		String reason = ending().reason()
			.orElseGet(() -> this.terms.overOn(today) ? "Its term is over" : "It was asked to end");
		this.ending = ending().because(reason, ending().askedBy().orElse(null)).on(today);
		return reason;
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

	/** The id of the contact, or of the lead of the contact team. */
	public Optional<StaffId> contact() {
		return this.inCharge.contact();
	}

	/** The ids of the team's other members; empty where the contact is one person. */
	public List<StaffId> team() {
		return this.inCharge.team();
	}

	/** All who work for it; empty until somebody is designated. */
	public Optional<ContactTeam> designated() {
		return this.inCharge.designated();
	}

	/** The ids of all who work for it; empty until somebody is designated. */
	public List<StaffId> contactAndTeam() {
		return designated().map(ContactTeam::all).orElse(List.of());
	}

	/** Each partner's id with its roles; empty until partners are chosen. */
	public SortedMap<Long, Set<PartnerRole>> partners() {
		return this.partners.withRoles();
	}

	/** The partners as a letter's recipients, in the order of their ids. */
	public List<Address> recipients() {
		return this.partners.recipients();
	}

	/** The partners and the contact as a letter's recipients. */
	public List<Address> bothSides() {
		return Stream.concat(recipients().stream(), contact().map(Address.Staff::new).stream()).toList();
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
