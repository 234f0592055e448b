package org.bindery.selection;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.bindery.identity.StaffId;

/** One assessor's scores of a candidate, with evidence; open until given. */
@Entity
class Assessment {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Candidate candidate;

	private StaffId assessor;

	@Embedded
	private Scores scores;

	private String evidence;

	@Enumerated(EnumType.STRING)
	private PartnerRole potentialRole;

	private String offer;

	private Instant assessedAt;

	protected Assessment() {
	}

	Assessment(Candidate candidate, StaffId assessor) {
		this.candidate = candidate;
		this.assessor = assessor;
	}

	/**
	 * @param offer what the library can offer the candidate
	 */
	void give(Scores given, String evidence, PartnerRole potentialRole, Optional<String> offer, Instant at) {
		this.scores = given;
		this.evidence = evidence;
		this.potentialRole = potentialRole;
		this.offer = offer.orElse(null);
		this.assessedAt = at;
	}

	Long id() {
		return this.id;
	}

	Candidate candidate() {
		return this.candidate;
	}

	StaffId assessor() {
		return this.assessor;
	}

	boolean open() {
		return this.assessedAt == null;
	}

	Scores scores() {
		return this.scores;
	}

	String evidence() {
		return this.evidence;
	}

	PartnerRole potentialRole() {
		return this.potentialRole;
	}

	Optional<String> offer() {
		return Optional.ofNullable(this.offer);
	}

}
