package org.bindery.partnerships;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import org.bindery.calendar.Cadence;
import org.bindery.engine.Refusal;
import org.bindery.selection.ChoiceMade;
import org.bindery.selection.PartnerRole;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.NaturalId;

/** The long-lived collaboration with one or more partners. */
@Entity
public class Partnership {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private int version;

	@NaturalId
	private String reference;

	private String externalReference;

	private String title;

	@Enumerated(EnumType.STRING)
	private Stage stage;

	private LocalDate resumeOn;

	@Enumerated(EnumType.STRING)
	private Stage stageBeforeHold;

	private Long holdId;

	private Long needId;

	private String raisedBy;

	private Long proposedBy;

	private String branchOf;

	private boolean agreedOutside;

	@Enumerated(EnumType.STRING)
	private RevisionStatus revision = RevisionStatus.NONE;

	private int asked;

	private String contact;

	@ElementCollection
	@CollectionTable(name = "partnership_team", joinColumns = @JoinColumn(name = "partnership_id"))
	@Column(name = "member")
	@BatchSize(size = 100)
	private Set<String> team = new HashSet<>();

	@ElementCollection
	@CollectionTable(name = "partnership_partner", joinColumns = @JoinColumn(name = "partnership_id"))
	@BatchSize(size = 100)
	private Set<PartnerInRole> partners = new HashSet<>();

	@Embedded
	private Terms terms = new Terms();

	private LocalDate startedOn;

	private LocalDate endedOn;

	private String endReason;

	private String endAskedBy;

	protected Partnership() {
	}

	/** A partnership as it begins: with a need, and no partners yet. */
	static Partnership raised(String reference, String title, Long needId, String raisedBy) {
		Partnership partnership = new Partnership();
		partnership.reference = reference;
		partnership.title = title;
		partnership.needId = needId;
		partnership.raisedBy = raisedBy;
		partnership.stage = Stage.ASSESSING;
		return partnership;
	}

	/** A partnership that a partner wishes for. */
	void proposedBy(Long partnerId) {
		this.proposedBy = partnerId;
	}

	/** A partnership that was running before anybody recorded it. */
	void runningSince(LocalDate since, Terms agreed, boolean outside) {
		this.stage = Stage.ACTIVE;
		this.startedOn = since;
		this.terms = agreed;
		this.agreedOutside = outside;
	}

	/** A further partnership with some of the partners, who leave this one. */
	Partnership branch(String newReference, String newTitle, Collection<Long> leaving, String person) {
		Partnership branch = raised(newReference, newTitle, this.needId, person);
		branch.branchOf = this.reference;
		branch.stage = Stage.AGREEING;
		branch.designate(this.contact, this.team);
		branch.terms = this.terms.chosenAgain();
		List<PartnerInRole> moved = this.partners.stream()
			.filter((partner) -> leaving.contains(partner.partnerId()))
			.toList();
		branch.partners.addAll(moved);
		moved.forEach(this.partners::remove);
		return branch;
	}

	void involve(Collection<Long> partnerIds, Collection<PartnerRole> roles) {
		partnerIds.forEach((id) -> roles.forEach((role) -> this.partners.add(new PartnerInRole(id, role))));
	}

	void knownElsewhereAs(String key) {
		this.externalReference = key;
	}

	void rename(String newTitle) {
		this.title = newTitle;
	}

	/** Puts a person, or the lead and the members of a team, in charge. */
	void designate(String lead, Collection<String> members) {
		this.contact = lead;
		this.team.clear();
		this.team.addAll(members);
		this.team.remove(lead);
	}

	/** Nothing follows a final stage. */
	void enter(Stage next, LocalDate today) {
		if (this.stage.isFinal()) {
			throw new IllegalStateException(this.reference + " is over and cannot become " + next);
		}
		if (isHeld() && next != Stage.CLOSING && !next.isFinal()) {
			this.stageBeforeHold = next;
			return;
		}
		this.stage = next;
		releaseHold();
		if (next.isFinal() && this.endedOn == null) {
			this.endedOn = today;
		}
	}

	/** Refuses what is on hold already, or over. */
	void hold(Long id, LocalDate until) {
		if (this.stage == Stage.ON_HOLD || this.stage.isFinal()) {
			throw new Refusal("", "partnerships.refusal.cannotHold", this.reference);
		}
		this.holdId = id;
		this.stageBeforeHold = this.stage;
		this.stage = Stage.ON_HOLD;
		this.resumeOn = until;
	}

	/** Restores the former stage, unless that hold is over already. */
	boolean resume(Long id) {
		if (!id.equals(this.holdId)) {
			return false;
		}
		this.stage = this.stageBeforeHold;
		releaseHold();
		return true;
	}

	private void releaseHold() {
		this.resumeOn = null;
		this.holdId = null;
		this.stageBeforeHold = null;
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

	/** Lets of two who ask for something at once only the first one have it. */
	public void touch() {
		this.asked++;
	}

	void resumeOn(LocalDate date) {
		this.resumeOn = date;
	}

	void involve(ChoiceMade choice) {
		this.partners.clear();
		choice.partners()
			.forEach((chosen) -> chosen.roles()
				.forEach((role) -> this.partners.add(new PartnerInRole(chosen.partnerId(), role))));
		this.terms = Terms.chosen(choice);
	}

	/**
	 * Takes on the terms of a signed agreement.
	 * @param until empty when the partnership is open-ended
	 */
	public void agree(Cadence every, LocalDate firstCheckIn, LocalDate review, Optional<LocalDate> until) {
		this.terms.agree(every, firstCheckIn, review, until);
		this.revision = this.revision.signed();
	}

	/**
	 * Takes on how much money a signed agreement involves, in whole units of currency.
	 */
	public void agreeOnMoney(int money) {
		this.terms.agreeOnMoney(money);
	}

	/** Plans its next review; empty where none comes before the term's end. */
	public void reviewOn(Optional<LocalDate> date) {
		this.terms.reviewOn(date);
	}

	void activate(LocalDate today, LocalDate lastWorkingDay) {
		this.startedOn = today;
		this.terms.begin(lastWorkingDay);
	}

	/** Refuses unless the partnership is active and was not asked to end before. */
	void askToEnd(String reason, String person) {
		if (!isRunning()) {
			throw new Refusal("", "partnerships.refusal.notActive", this.reference);
		}
		this.endReason = reason;
		this.endAskedBy = person;
	}

	/**
	 * Keeps why it is going to end, where its process leads to the end.
	 * @param person the id of the member of staff who decided it
	 */
	public void endsBecause(String reason, String person) {
		this.endReason = reason;
		this.endAskedBy = person;
	}

	/**
	 * The active time is over.
	 * @return why
	 */
	String settle(LocalDate today) {
		this.endedOn = today;
		this.revision = RevisionStatus.NONE;
		if (this.endReason == null) {
			this.endReason = this.terms.overOn(today) ? "Its term is over" : "It was asked to end";
		}
		return this.endReason;
	}

	public Long id() {
		return this.id;
	}

	/** Such as {@code P-2026-0042}; also the engine's business key. */
	public String reference() {
		return this.reference;
	}

	/** The key under which another system asked for it. */
	public Optional<String> externalReference() {
		return Optional.ofNullable(this.externalReference);
	}

	public String title() {
		return this.title;
	}

	public Stage stage() {
		return this.stage;
	}

	/** Whether somebody put it on hold; a deferred need is on hold by itself. */
	public boolean isHeld() {
		return this.holdId != null;
	}

	/** The hold that it is in. */
	public Optional<Long> holdId() {
		return Optional.ofNullable(this.holdId);
	}

	/** Where it stands, or where it stood before it was put on hold. */
	public Stage stageBesidesHold() {
		return isHeld() ? this.stageBeforeHold : this.stage;
	}

	/** Whether it is in its active time, on hold or not. */
	public boolean isRunning() {
		return stageBesidesHold() == Stage.ACTIVE && this.endedOn == null;
	}

	/** Whether the agreement is being revised. */
	public boolean isRevising() {
		return this.revision != RevisionStatus.NONE;
	}

	/** Whether it was agreed on before it was recorded here. */
	public boolean agreedOutside() {
		return this.agreedOutside;
	}

	/** The id of the partner who proposed it. */
	public Optional<Long> proposedBy() {
		return Optional.ofNullable(this.proposedBy);
	}

	/** The reference of the partnership that this one branched off. */
	public Optional<String> branchOf() {
		return Optional.ofNullable(this.branchOf);
	}

	/** The date on which what is on hold resumes. */
	public Optional<LocalDate> resumeOn() {
		return Optional.ofNullable(this.resumeOn);
	}

	public Long needId() {
		return this.needId;
	}

	/** The id of the member of staff who raised the need. */
	public String raisedBy() {
		return this.raisedBy;
	}

	/** The id of the contact, or of the lead of the contact team. */
	public Optional<String> contact() {
		return Optional.ofNullable(this.contact);
	}

	/** The ids of the team's other members; empty where the contact is one person. */
	public List<String> team() {
		return this.team.stream().sorted().toList();
	}

	/** The ids of all who work for it; empty until somebody is designated. */
	public List<String> contactAndTeam() {
		return Stream.concat(contact().stream(), team().stream()).toList();
	}

	/** Each partner's id with its roles; empty until partners are chosen. */
	public SortedMap<Long, Set<PartnerRole>> partners() {
		return this.partners.stream()
			.collect(Collectors.groupingBy(PartnerInRole::partnerId, TreeMap::new, Collectors
				.mapping(PartnerInRole::role, Collectors.toCollection(() -> EnumSet.noneOf(PartnerRole.class)))));
	}

	/** The partners as a letter's recipients: {@code partner:12,partner:15}. */
	public String recipients() {
		return partners().keySet().stream().map((id) -> "partner:" + id).collect(Collectors.joining(","));
	}

	/** The partners and the contact as a letter's recipients. */
	public String bothSides() {
		String partners = recipients();
		return contact().map((id) -> "staff:" + id)
			.map((staff) -> partners.isEmpty() ? staff : partners + "," + staff)
			.orElse(partners);
	}

	public Terms terms() {
		return this.terms;
	}

	public Optional<LocalDate> startedOn() {
		return Optional.ofNullable(this.startedOn);
	}

	/** The day on which its active time was over, or on which it was declined. */
	public Optional<LocalDate> endedOn() {
		return Optional.ofNullable(this.endedOn);
	}

	public Optional<String> endReason() {
		return Optional.ofNullable(this.endReason);
	}

	/** The id of the member of staff who ended or declined it. */
	public Optional<String> endAskedBy() {
		return Optional.ofNullable(this.endAskedBy);
	}

}
