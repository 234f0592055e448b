package org.bindery.selection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import org.bindery.identity.StaffId;
import org.hibernate.annotations.BatchSize;

/** A partner considered for a need. */
@Entity
class Candidate {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Selection selection;

	private Long partnerId;

	@Enumerated(EnumType.STRING)
	private CandidateStanding standing = CandidateStanding.CONSIDERED;

	@OneToMany(mappedBy = "candidate", cascade = CascadeType.PERSIST)
	@OrderBy("id")
	@BatchSize(size = 50)
	private List<Assessment> assessments = new ArrayList<>();

	@Embedded
	private Recommendation recommendation;

	@ElementCollection
	@CollectionTable(name = "candidate_role", joinColumns = @JoinColumn(name = "candidate_id"))
	@Column(name = "partner_role")
	@Enumerated(EnumType.STRING)
	@BatchSize(size = 50)
	private Set<PartnerRole> roles = new HashSet<>();

	protected Candidate() {
	}

	Candidate(Selection selection, Long partnerId, Collection<StaffId> assessors) {
		this.selection = selection;
		this.partnerId = partnerId;
		assessors.forEach((assessor) -> this.assessments.add(new Assessment(this, assessor)));
	}

	void recommend(Recommendation recommended) {
		this.recommendation = recommended;
	}

	void invite(Set<PartnerRole> asked) {
		this.standing = CandidateStanding.INVITED;
		this.roles.retainAll(asked);
		this.roles.addAll(asked);
	}

	void passOver() {
		this.standing = CandidateStanding.CONSIDERED;
		this.roles.clear();
	}

	void answer(boolean accepted) {
		this.standing = accepted ? CandidateStanding.ACCEPTED : CandidateStanding.REFUSED;
	}

	boolean invited() {
		return this.standing != CandidateStanding.CONSIDERED;
	}

	boolean accepted() {
		return this.standing == CandidateStanding.ACCEPTED;
	}

	ChosenPartner chosen() {
		return new ChosenPartner(this.partnerId, Set.copyOf(this.roles));
	}

	/** The roles that its assessors see in it. */
	Set<PartnerRole> potentialRoles() {
		return given().map(Assessment::potentialRole)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(PartnerRole.class)));
	}

	List<Scores> scores() {
		return given().map(Assessment::scores).toList();
	}

	private Stream<Assessment> given() {
		return this.assessments.stream().filter((assessment) -> !assessment.open());
	}

	Long partnerId() {
		return this.partnerId;
	}

	Selection selection() {
		return this.selection;
	}

	List<Assessment> assessments() {
		return List.copyOf(this.assessments);
	}

	/** How forms name it among their options. */
	String option() {
		return String.valueOf(this.partnerId);
	}

	/** Empty until ranked. */
	Optional<Recommendation> recommendation() {
		return Optional.ofNullable(this.recommendation);
	}

}
