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

/** The long-lived collaboration with one or more partners. */
@Entity
public class Partnership {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private int version;

	private String reference;

	private String externalReference;

	private String title;

	@Enumerated(EnumType.STRING)
	private Stage stage;

	private LocalDate resumeOn;

	private Long needId;

	private String raisedBy;

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
		this.stage = next;
		this.resumeOn = null;
		if (next.isFinal() && this.endedOn == null) {
			this.endedOn = today;
		}
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
	}

	void activate(LocalDate today, LocalDate lastWorkingDay) {
		this.startedOn = today;
		this.terms.begin(lastWorkingDay);
	}

	/** Refuses unless the partnership is active and was not asked to end before. */
	void askToEnd(String reason, String person) {
		if (this.stage != Stage.ACTIVE || this.endedOn != null) {
			throw new Refusal("", "partnerships.refusal.notActive", this.reference);
		}
		this.endReason = reason;
		this.endAskedBy = person;
	}

	void decline(String reason, String person) {
		this.endReason = reason;
		this.endAskedBy = person;
	}

	/**
	 * The active time is over.
	 * @return why
	 */
	String settle(LocalDate today) {
		this.endedOn = today;
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
