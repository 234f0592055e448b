package org.bindery.partnerships;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.bindery.calendar.WorkingCalendar;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;

/** One planned conversation in a partnership's communication plan. */
@Entity
public class CheckIn {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private int version;

	private Reference reference;

	private LocalDate plannedFor;

	@Enumerated(EnumType.STRING)
	private CheckInStatus status;

	private LocalDate heldOn;

	private String summary;

	private String agreedNext;

	private String reason;

	private StaffId loggedBy;

	private Instant settledAt;

	protected CheckIn() {
	}

	static CheckIn planned(Reference reference, LocalDate date) {
		CheckIn checkIn = new CheckIn();
		checkIn.reference = reference;
		checkIn.plannedFor = date;
		checkIn.status = CheckInStatus.PLANNED;
		return checkIn;
	}

	/** Moves it by working days: it waits as long as its partnership does. */
	void move(int days, WorkingCalendar calendar) {
		this.plannedFor = calendar.move(this.plannedFor, days);
	}

	void held(LocalDate on, String said, Optional<String> agreed, StaffId person, Instant at) {
		become(CheckInStatus.HELD, at);
		this.heldOn = on;
		this.summary = said;
		this.agreedNext = agreed.orElse(null);
		this.loggedBy = person;
	}

	void missed(String because, StaffId person, Instant at) {
		notLogged(because, at);
		this.loggedBy = person;
	}

	/** Missed, and nobody said so. */
	void notLogged(String because, Instant at) {
		become(CheckInStatus.MISSED, at);
		this.reason = because;
	}

	void cancel(String because, Instant at) {
		become(CheckInStatus.CANCELLED, at);
		this.reason = because;
	}

	private void become(CheckInStatus next, Instant at) {
		if (this.status != CheckInStatus.PLANNED) {
			throw new IllegalStateException("Check-in " + this.id + " is " + this.status);
		}
		this.status = next;
		this.settledAt = at;
	}

	public Long id() {
		return this.id;
	}

	public Reference reference() {
		return this.reference;
	}

	public LocalDate plannedFor() {
		return this.plannedFor;
	}

	public CheckInStatus status() {
		return this.status;
	}

	public Optional<LocalDate> heldOn() {
		return Optional.ofNullable(this.heldOn);
	}

	public Optional<String> summary() {
		return Optional.ofNullable(this.summary);
	}

	/** What each side does until the next check-in. */
	public Optional<String> agreedNext() {
		return Optional.ofNullable(this.agreedNext);
	}

	/** Why it was missed or cancelled. */
	public Optional<String> reason() {
		return Optional.ofNullable(this.reason);
	}

	/** The id of who logged it; empty when nobody did. */
	public Optional<StaffId> loggedBy() {
		return Optional.ofNullable(this.loggedBy);
	}

}
