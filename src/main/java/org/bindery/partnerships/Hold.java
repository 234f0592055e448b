package org.bindery.partnerships;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;

/** A time for which a partnership rests. */
@Entity
@Table(name = "partnership_hold")
public class Hold {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private int version;

	private Reference reference;

	private String reason;

	private LocalDate heldOn;

	private LocalDate heldUntil;

	private StaffId heldBy;

	private LocalDate resumedOn;

	private LocalDate nextCheckIn;

	private LocalDate reviewOn;

	protected Hold() {
	}

	/** Keeps what is planned for after it. */
	static Hold begun(Partnership partnership, String reason, LocalDate on, LocalDate until, StaffId person) {
		Hold hold = new Hold();
		hold.reference = partnership.reference();
		hold.reason = reason;
		hold.heldOn = on;
		hold.heldUntil = until;
		hold.heldBy = person;
		hold.nextCheckIn = partnership.terms().nextCheckIn().orElse(null);
		hold.reviewOn = partnership.terms().reviewOn().orElse(null);
		return hold;
	}

	/** Whether the next check-in is still where the hold moved it. */
	boolean leavesCheckIn(Terms terms) {
		return Objects.equals(this.nextCheckIn, terms.nextCheckIn().orElse(null));
	}

	/** Whether the review is still where the hold moved it. */
	boolean leavesReview(Terms terms) {
		return Objects.equals(this.reviewOn, terms.reviewOn().orElse(null));
	}

	void end(LocalDate on) {
		this.resumedOn = on;
	}

	public Long id() {
		return this.id;
	}

	public Reference reference() {
		return this.reference;
	}

	public String reason() {
		return this.reason;
	}

	public LocalDate on() {
		return this.heldOn;
	}

	/** The date on which it goes on. */
	public LocalDate until() {
		return this.heldUntil;
	}

	/** The id of the member of staff who put it on hold. */
	public StaffId by() {
		return this.heldBy;
	}

	/**
	 * The day on which it went on, or on which the partnership's active time was over.
	 */
	public Optional<LocalDate> resumedOn() {
		return Optional.ofNullable(this.resumedOn);
	}

}
