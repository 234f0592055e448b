package org.bindery.conflicts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.bindery.identity.StaffId;

/** One rung that a conflict reached: whose it was, until when, and what was done. */
@Entity
public class ConflictStep {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Enumerated(EnumType.STRING)
	private Rung rung;

	private StaffId handler;

	private boolean byContact;

	private LocalDate reachedOn;

	private LocalDate dueOn;

	private Instant doneAt;

	private StaffId doneBy;

	private String heard;

	private String notes;

	protected ConflictStep() {
	}

	ConflictStep(Rung rung, Handler handler, LocalDate reachedOn, LocalDate dueOn) {
		this.rung = rung;
		isFor(handler);
		this.reachedOn = reachedOn;
		this.dueOn = dueOn;
	}

	final void isFor(Handler chosen) {
		this.handler = chosen.person();
		this.byContact = chosen.asContact();
	}

	void done(Instant at, StaffId person, String said) {
		this.doneAt = at;
		this.doneBy = person;
		this.notes = said;
	}

	void heard(String parties) {
		this.heard = parties;
	}

	/** Whether it was that person's turn, or they did it. */
	boolean isOf(StaffId person) {
		return person.equals(this.handler) || person.equals(this.doneBy);
	}

	public Rung rung() {
		return this.rung;
	}

	/** The id of whose step it is. */
	public StaffId handler() {
		return this.handler;
	}

	/** Whether it is the handler's as the partnership's contact. */
	boolean byContact() {
		return this.byContact;
	}

	public LocalDate reachedOn() {
		return this.reachedOn;
	}

	/** The day on whose end the conflict climbs on by itself, where it can. */
	public LocalDate dueOn() {
		return this.dueOn;
	}

	/** Empty while it is open, and where nobody did it in time. */
	public Optional<Instant> doneAt() {
		return Optional.ofNullable(this.doneAt);
	}

	/** The id of who did it. */
	public Optional<StaffId> doneBy() {
		return Optional.ofNullable(this.doneBy);
	}

	/** Who was heard. */
	public Optional<String> heard() {
		return Optional.ofNullable(this.heard);
	}

	/** What was said, agreed, decided or learned. */
	public Optional<String> notes() {
		return Optional.ofNullable(this.notes);
	}

}
