package org.bindery.partnerships;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.Embeddable;

import org.bindery.identity.StaffId;

/** When a partnership was over, why, and who asked for it. */
@Embeddable
public class Ending {

	static final Ending NOT_YET = new Ending();

	private LocalDate endedOn;

	private String endReason;

	private StaffId endAskedBy;

	protected Ending() {
	}

	private Ending(LocalDate endedOn, String endReason, StaffId endAskedBy) {
		this.endedOn = endedOn;
		this.endReason = endReason;
		this.endAskedBy = endAskedBy;
	}

	Ending because(String reason, StaffId person) {
		return new Ending(this.endedOn, reason, person);
	}

	Ending on(LocalDate date) {
		return new Ending(date, this.endReason, this.endAskedBy);
	}

	/** Over on that day; for that reason where none was given before. */
	Ending settled(String otherwise, LocalDate date) {
		return new Ending(date, reason().orElse(otherwise), this.endAskedBy);
	}

	/** The day on which its active time was over, or on which it was declined. */
	public Optional<LocalDate> on() {
		return Optional.ofNullable(this.endedOn);
	}

	public Optional<String> reason() {
		return Optional.ofNullable(this.endReason);
	}

	/** The id of the member of staff who ended or declined it. */
	public Optional<StaffId> askedBy() {
		return Optional.ofNullable(this.endAskedBy);
	}

}
