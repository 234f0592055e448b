package org.bindery.changes;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.bindery.identity.StaffId;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;

/** What one transaction changed: when, and by whom. */
@Entity
@RevisionEntity(ChangeSetSigner.class)
public class ChangeSet {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	@RevisionNumber
	private Long id;

	@RevisionTimestamp
	private Instant moment;

	private StaffId person;

	/** Whether it holds what was there before changes were kept. */
	private boolean takenOver;

	protected ChangeSet() {
	}

	/** By the member of staff of that id, or by Bindery itself. */
	void sign(Instant at, Optional<StaffId> by) {
		this.moment = at;
		this.person = by.orElse(null);
	}

	public Long id() {
		return this.id;
	}

	public Instant moment() {
		return this.moment;
	}

	public Optional<StaffId> person() {
		return Optional.ofNullable(this.person);
	}

	boolean isTakenOver() {
		return this.takenOver;
	}

}
