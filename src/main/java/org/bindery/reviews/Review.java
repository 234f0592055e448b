package org.bindery.reviews;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import org.bindery.needs.Benefit;
import org.hibernate.annotations.BatchSize;

/** A look at a partnership: its pulse, what it brought so far, and whether it goes on. */
@Entity
public class Review {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private int version;

	private Reference reference;

	@Enumerated(EnumType.STRING)
	private ReviewStatus status = ReviewStatus.OPEN;

	@Embedded
	private Pulse pulse;

	private StaffId pulseBy;

	private LocalDate pulseOn;

	@ElementCollection
	@CollectionTable(name = "review_benefit", joinColumns = @JoinColumn(name = "review_id"))
	@Column(name = "benefit")
	@Enumerated(EnumType.STRING)
	@BatchSize(size = 100)
	private Set<Benefit> benefits = new HashSet<>();

	private String findings;

	private LocalDate nextReview;

	private StaffId reviewedBy;

	private LocalDate reviewedOn;

	private String cancelledBecause;

	protected Review() {
	}

	/** A review begins with the pulse. */
	static Review begun(Reference reference, Pulse pulse, StaffId person, LocalDate on) {
		Review review = new Review();
		review.reference = reference;
		review.pulse = pulse;
		review.pulseBy = person;
		review.pulseOn = on;
		return review;
	}

	void conclude(ReviewStatus decided, Collection<Benefit> came, String found, StaffId person, LocalDate on) {
		become(decided);
		this.benefits.addAll(came);
		this.findings = found;
		this.reviewedBy = person;
		this.reviewedOn = on;
	}

	void nextOn(Optional<LocalDate> date) {
		this.nextReview = date.orElse(null);
	}

	void cancel(String because) {
		become(ReviewStatus.CANCELLED);
		this.cancelledBecause = because;
	}

	private void become(ReviewStatus next) {
		if (this.status != ReviewStatus.OPEN) {
			throw new IllegalStateException("Review " + this.id + " is " + this.status);
		}
		this.status = next;
	}

	public Long id() {
		return this.id;
	}

	public Reference reference() {
		return this.reference;
	}

	public ReviewStatus status() {
		return this.status;
	}

	public Pulse pulse() {
		return this.pulse;
	}

	/** The id of the member of staff who answered the pulse. */
	public StaffId pulseBy() {
		return this.pulseBy;
	}

	public LocalDate pulseOn() {
		return this.pulseOn;
	}

	/** The benefits that came so far. */
	public List<Benefit> benefits() {
		return this.benefits.stream().sorted().toList();
	}

	/** Empty until the review is concluded. */
	public Optional<String> findings() {
		return Optional.ofNullable(this.findings);
	}

	/** Empty where none comes before the partnership's end. */
	public Optional<LocalDate> nextReview() {
		return Optional.ofNullable(this.nextReview);
	}

	/** The id of the member of staff who concluded it. */
	public Optional<StaffId> reviewedBy() {
		return Optional.ofNullable(this.reviewedBy);
	}

	public Optional<LocalDate> reviewedOn() {
		return Optional.ofNullable(this.reviewedOn);
	}

	/** Why it was cancelled. */
	public Optional<String> cancelledBecause() {
		return Optional.ofNullable(this.cancelledBecause);
	}

}
