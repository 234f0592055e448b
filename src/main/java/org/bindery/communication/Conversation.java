package org.bindery.communication;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;

/** What was said with a partner, as a member of staff wrote it down. */
@Entity
public class Conversation {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private Reference reference;

	@Enumerated(EnumType.STRING)
	private ConversationChannel channel;

	private String summary;

	private LocalDate heldOn;

	private StaffId loggedBy;

	private Instant loggedAt;

	Conversation() {
	}

	Conversation(Reference reference, ConversationChannel channel, String summary, LocalDate heldOn, StaffId loggedBy,
			Instant loggedAt) {
		this.reference = reference;
		this.channel = channel;
		this.summary = summary;
		this.heldOn = heldOn;
		this.loggedBy = loggedBy;
		this.loggedAt = loggedAt;
	}

	public Long id() {
		return this.id;
	}

	public Reference reference() {
		return this.reference;
	}

	public ConversationChannel channel() {
		return this.channel;
	}

	public String summary() {
		return this.summary;
	}

	public LocalDate heldOn() {
		return this.heldOn;
	}

	/** The id of who wrote it down. */
	public StaffId loggedBy() {
		return this.loggedBy;
	}

	public Instant loggedAt() {
		return this.loggedAt;
	}

}
