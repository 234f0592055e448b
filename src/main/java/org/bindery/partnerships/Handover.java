package org.bindery.partnerships;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.people.ContactTeam;

/** A partnership passes from one contact to the next. */
@Entity
public class Handover {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private int version;

	private Reference reference;

	private StaffId formerContact;

	private StaffId successor;

	@ElementCollection
	@CollectionTable(name = "handover_team", joinColumns = @JoinColumn(name = "handover_id"))
	@Column(name = "member")
	private Set<StaffId> team = new HashSet<>();

	@Enumerated(EnumType.STRING)
	private HandoverReason reason;

	@Enumerated(EnumType.STRING)
	private HandoverStatus status = HandoverStatus.OPEN;

	private LocalDate askedOn;

	private StaffId askedBy;

	private String openMatters;

	private String promises;

	private String advice;

	private String refusal;

	private LocalDate handedOverOn;

	protected Handover() {
	}

	static Handover asked(Partnership partnership, ContactTeam next, HandoverReason reason, LocalDate on,
			StaffId person) {
		Handover handover = new Handover();
		handover.reference = partnership.reference();
		handover.formerContact = partnership.contact().orElseThrow();
		handover.reason = reason;
		handover.askedOn = on;
		handover.askedBy = person;
		handover.offer(next);
		return handover;
	}

	/** Offers it to that person, or to a team. */
	void offer(ContactTeam next) {
		this.successor = next.lead();
		this.team.clear();
		this.team.addAll(next.members());
	}

	void prepare(PrepareHandover notes) {
		this.openMatters = notes.openMatters();
		this.promises = notes.promises();
		this.advice = notes.advice();
	}

	void refuse(String why) {
		this.refusal = why;
	}

	void handedOver(LocalDate on) {
		this.status = HandoverStatus.HANDED_OVER;
		this.handedOverOn = on;
	}

	void cancel() {
		this.status = HandoverStatus.CANCELLED;
	}

	public Long id() {
		return this.id;
	}

	public Reference reference() {
		return this.reference;
	}

	/** The id of the contact who hands over. */
	public StaffId formerContact() {
		return this.formerContact;
	}

	/** The id of who is to be the contact, or the lead of the contact team. */
	public StaffId successor() {
		return this.successor;
	}

	/** Who is to be the contact. */
	public ContactTeam next() {
		return new ContactTeam(this.successor, List.copyOf(this.team));
	}

	public HandoverReason reason() {
		return this.reason;
	}

	public HandoverStatus status() {
		return this.status;
	}

	public LocalDate askedOn() {
		return this.askedOn;
	}

	/** The id of the member of staff who asked for it. */
	public StaffId askedBy() {
		return this.askedBy;
	}

	/** Whether only the team changes, not whom partners turn to. */
	boolean keepsContact() {
		return this.formerContact.equals(this.successor);
	}

	Optional<String> openMatters() {
		return Optional.ofNullable(this.openMatters);
	}

	Optional<String> promises() {
		return Optional.ofNullable(this.promises);
	}

	Optional<String> advice() {
		return Optional.ofNullable(this.advice);
	}

	/** Why whoever was asked last cannot take it on. */
	Optional<String> refusal() {
		return Optional.ofNullable(this.refusal);
	}

	public Optional<LocalDate> handedOverOn() {
		return Optional.ofNullable(this.handedOverOn);
	}

}
