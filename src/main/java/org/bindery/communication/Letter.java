package org.bindery.communication;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import org.bindery.communication.writing.WrittenLetter;
import org.bindery.engine.letters.LetterOrder;
import org.bindery.identity.Address;
import org.bindery.identity.RandomId;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.search.SearchText;

/**
 * One letter to one recipient. Its words and its Message-ID never change; where it goes
 * and how far it has come do.
 */
@Entity
public class Letter {

	/** Those that have neither gone out nor been called back. */
	static final Set<LetterStatus> WAITING = EnumSet.of(LetterStatus.SENDING, LetterStatus.TO_PRINT,
			LetterStatus.UNDELIVERABLE);

	private static final int LONGEST_PROBLEM = 500;

	@Id
	@RandomId
	private Long id;

	/**
	 * Who withdraws a letter wins over who is about to take it up; one under way stays.
	 */
	@Version
	private int version;

	private String orderKey;

	private Address recipient;

	private String template;

	private Reference reference;

	private String recipientName;

	private String email;

	private String words;

	private String subject;

	private String messageId;

	@Enumerated(EnumType.STRING)
	private LetterStatus status;

	@Enumerated(EnumType.STRING)
	private LetterFault fault;

	private String problem = "";

	private Instant writtenAt;

	private Instant sentAt;

	private StaffId postedBy;

	private boolean confidential;

	private String matter;

	@OneToOne(fetch = FetchType.LAZY, optional = false, cascade = CascadeType.ALL)
	@JoinColumn(name = "content_id")
	private LetterContent content;

	Letter() {
	}

	Letter(LetterOrder order, Recipient recipient, WrittenLetter written, String messageId, Instant writtenAt) {
		this.orderKey = order.key();
		this.template = order.letter();
		this.reference = order.reference();
		this.recipient = recipient.address();
		this.recipientName = recipient.name();
		this.subject = written.subject();
		this.content = new LetterContent(written.html(), written.plainText());
		this.messageId = messageId;
		this.writtenAt = writtenAt;
	}

	/**
	 * Only who gets it reads it, and who may know of its matter.
	 * @param about empty where nobody else is to read it
	 */
	void inConfidence(Optional<String> about) {
		this.confidential = true;
		this.matter = about.orElse(null);
	}

	/** Says by which way the letter goes, and to which e-mail address. */
	void goes(LetterStatus way, Optional<String> email) {
		this.status = way;
		this.email = email.orElse(null);
		this.words = SearchText.of(500, this.recipientName, email.orElse(""));
	}

	void sent(Instant at) {
		this.status = LetterStatus.SENT;
		this.sentAt = at;
		this.fault = null;
		this.problem = "";
	}

	/** It waits, or cannot be sent as it is. */
	void notTaken(NotTaken reason) {
		if (reason.fault().forGood()) {
			this.status = LetterStatus.UNDELIVERABLE;
		}
		this.fault = reason.fault();
		String details = reason.details();
		this.problem = details.substring(0, Math.min(details.length(), LONGEST_PROBLEM));
	}

	void posted(Instant at, StaffId person) {
		sent(at);
		this.postedBy = person;
	}

	void withdrawn() {
		this.status = LetterStatus.WITHDRAWN;
	}

	public Long id() {
		return this.id;
	}

	String orderKey() {
		return this.orderKey;
	}

	/** The name of its template. */
	public String template() {
		return this.template;
	}

	public Reference reference() {
		return this.reference;
	}

	/** Whom the order named. */
	public Address recipient() {
		return this.recipient;
	}

	public String recipientName() {
		return this.recipientName;
	}

	/** The e-mail address it goes to. */
	public Optional<String> email() {
		return Optional.ofNullable(this.email);
	}

	public String subject() {
		return this.subject;
	}

	/** The value of its Message-ID header, in angle brackets. */
	public String messageId() {
		return this.messageId;
	}

	public LetterStatus status() {
		return this.status;
	}

	/** Why it could not be sent when last tried. */
	public Optional<LetterFault> fault() {
		return Optional.ofNullable(this.fault);
	}

	/** What the mail server said of that; empty where nothing failed. */
	public String problem() {
		return this.problem;
	}

	/** Whether somebody may print it and put it into the post. */
	public boolean toPost() {
		return this.status == LetterStatus.TO_PRINT || this.status == LetterStatus.UNDELIVERABLE;
	}

	public Instant writtenAt() {
		return this.writtenAt;
	}

	/** When the mail server took it, or somebody posted it. */
	public Optional<Instant> sentAt() {
		return Optional.ofNullable(this.sentAt);
	}

	/** The id of who put it into the post. */
	public Optional<StaffId> postedBy() {
		return Optional.ofNullable(this.postedBy);
	}

	/** Whether it is not for everybody at the library to read. */
	public boolean confidential() {
		return this.confidential;
	}

	/** What a confidential letter is about. */
	Optional<String> matter() {
		return Optional.ofNullable(this.matter);
	}

	public String html() {
		return this.content.html();
	}

	public String plainText() {
		return this.content.plainText();
	}

}
