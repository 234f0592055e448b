package org.bindery.engine.messages;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.bindery.identity.StaffId;

/** A message for which nobody waited: kept, so that somebody can see to it. */
@Entity
@Table(name = "undelivered_message")
public class UndeliveredMessage {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String name;

	private String reference;

	private StaffId sentBy;

	private Instant receivedAt;

	protected UndeliveredMessage() {
	}

	/**
	 * Keeps the message.
	 * @param businessKey the partnership it was for, as far as the sender said
	 */
	public UndeliveredMessage(String name, String businessKey, StaffId sentBy, Instant receivedAt) {
		this.name = name;
		this.reference = businessKey;
		this.sentBy = sentBy;
		this.receivedAt = receivedAt;
	}

	public Long id() {
		return this.id;
	}

	public String name() {
		return this.name;
	}

	public String reference() {
		return this.reference;
	}

	public StaffId sentBy() {
		return this.sentBy;
	}

	public Instant receivedAt() {
		return this.receivedAt;
	}

}
