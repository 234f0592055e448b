package org.bindery.activities;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;

/** Two activities that may duplicate each other. */
@Entity
public class Overlap {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private int version;

	private Reference reference;

	@ManyToOne
	private Activity ours;

	@ManyToOne
	private Activity theirs;

	private String concern;

	private StaffId reportedBy;

	private LocalDate reportedOn;

	@Enumerated(EnumType.STRING)
	private OverlapStatus status = OverlapStatus.OPEN;

	private String division;

	private StaffId settledBy;

	private LocalDate settledOn;

	private String cancelledBecause;

	protected Overlap() {
	}

	static Overlap reported(Activity ours, Activity theirs, String concern, StaffId person, LocalDate on) {
		Overlap overlap = new Overlap();
		overlap.reference = ours.reference();
		overlap.ours = ours;
		overlap.theirs = theirs;
		overlap.concern = concern;
		overlap.reportedBy = person;
		overlap.reportedOn = on;
		return overlap;
	}

	/** Settles it; what is merged, the library runs together with its partners. */
	void settle(OverlapStatus how, String whoDoesWhat, StaffId person, LocalDate on) {
		become(how, on);
		this.division = whoDoesWhat;
		this.settledBy = person;
		if (how == OverlapStatus.MERGED) {
			this.ours.runTogether();
		}
	}

	void cancel(String because, LocalDate on) {
		become(OverlapStatus.CANCELLED, on);
		this.cancelledBecause = because;
	}

	private void become(OverlapStatus next, LocalDate on) {
		if (this.status != OverlapStatus.OPEN) {
			throw new IllegalStateException("Overlap " + this.id + " is " + this.status);
		}
		this.status = next;
		this.settledOn = on;
	}

	public Long id() {
		return this.id;
	}

	public Reference reference() {
		return this.reference;
	}

	/** The library's activity. */
	public Activity ours() {
		return this.ours;
	}

	/** The partners' activity. */
	public Activity theirs() {
		return this.theirs;
	}

	/** Why they may duplicate each other. */
	public String concern() {
		return this.concern;
	}

	/** The id of the member of staff who reported it. */
	public StaffId reportedBy() {
		return this.reportedBy;
	}

	public LocalDate reportedOn() {
		return this.reportedOn;
	}

	public OverlapStatus status() {
		return this.status;
	}

	/** Who does what from now on; empty until it is settled. */
	public Optional<String> division() {
		return Optional.ofNullable(this.division);
	}

	/** The id of the member of staff who settled it. */
	public Optional<StaffId> settledBy() {
		return Optional.ofNullable(this.settledBy);
	}

	/** The day on which it was settled or cancelled. */
	public Optional<LocalDate> settledOn() {
		return Optional.ofNullable(this.settledOn);
	}

	/** Why it was cancelled. */
	public Optional<String> cancelledBecause() {
		return Optional.ofNullable(this.cancelledBecause);
	}

}
