package org.bindery.selection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;

/** One try to find partners for a need. */
@Entity
class Selection {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private int version;

	private Reference reference;

	private int round;

	@OneToMany(mappedBy = "selection", cascade = CascadeType.PERSIST)
	@OrderBy("id")
	private List<Candidate> candidates = new ArrayList<>();

	@Embedded
	private ChosenTerms terms;

	private String reason;

	private String answerNotes;

	protected Selection() {
	}

	/**
	 * A try with these candidates and an open assessment for each candidate and assessor.
	 * @param round 1 for the first try
	 */
	static Selection open(Reference reference, int round, Collection<Long> partnerIds, Collection<StaffId> assessors) {
		Selection selection = new Selection();
		selection.reference = reference;
		selection.round = round;
		partnerIds.forEach((partnerId) -> selection.candidates.add(new Candidate(selection, partnerId, assessors)));
		return selection;
	}

	/** Chooses these candidates, and passes the others over. */
	void choose(Collection<Candidate> chosen, Set<PartnerRole> roles, ChosenTerms agreed) {
		Map<Candidate, Set<PartnerRole>> shared = RoleSharing.among(chosen, roles);
		this.candidates.stream().filter((each) -> !chosen.contains(each)).forEach(Candidate::passOver);
		shared.forEach(Candidate::invite);
		this.terms = agreed;
		this.reason = null;
	}

	void chooseNobody(String because) {
		this.candidates.forEach(Candidate::passOver);
		this.terms = null;
		this.reason = because;
	}

	void answer(Collection<Candidate> accepting, Optional<String> notes) {
		invited().forEach((candidate) -> candidate.answer(accepting.contains(candidate)));
		this.answerNotes = notes.orElse(null);
	}

	/** Empty until a partner accepted. */
	Optional<ChoiceMade> choice() {
		List<ChosenPartner> partners = this.candidates.stream()
			.filter(Candidate::accepted)
			.map(Candidate::chosen)
			.toList();
		if (partners.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new ChoiceMade(this.terms.depth(), this.terms.money(), this.terms.minors(),
				this.terms.cadence(), this.terms.endsOn(), partners));
	}

	List<Candidate> invited() {
		return this.candidates.stream().filter(Candidate::invited).toList();
	}

	List<Candidate> notInvited() {
		return this.candidates.stream().filter((candidate) -> !candidate.invited()).toList();
	}

	List<Candidate> candidates() {
		return List.copyOf(this.candidates);
	}

	Reference reference() {
		return this.reference;
	}

	int round() {
		return this.round;
	}

	Optional<ChosenTerms> terms() {
		return Optional.ofNullable(this.terms);
	}

}
