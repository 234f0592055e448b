package org.bindery.agreements;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.CollectionTable;
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
import org.bindery.partners.ContributionKind;
import org.hibernate.envers.Audited;

/**
 * One version of the agreement between the library and its partners. What nobody has
 * drafted is not part of it: a one-page agreement has a communication plan alone.
 */
@Entity
@Audited
public class Agreement {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private int version;

	private Reference reference;

	private int number;

	@Enumerated(EnumType.STRING)
	private AgreementStatus status = AgreementStatus.DRAFTING;

	@Embedded
	private SharedVision vision;

	@ElementCollection
	@CollectionTable(name = "contribution", joinColumns = @JoinColumn(name = "agreement_id"))
	private Set<Contribution> contributions = new HashSet<>();

	@Embedded
	private ContributionDetails contributionDetails;

	@Embedded
	private ConflictHandling conflictHandling;

	@Embedded
	private CommunicationPlan communicationPlan;

	private String reworkNote;

	@Embedded
	private Signatures signatures;

	protected Agreement() {
	}

	static Agreement first(Reference reference) {
		Agreement agreement = new Agreement();
		agreement.reference = reference;
		agreement.number = 1;
		return agreement;
	}

	/** A draft that starts with what this version says. */
	Agreement next() {
		Agreement next = revised(this.number + 1);
		next.communicationPlan = this.communicationPlan;
		return next;
	}

	/**
	 * A draft that is to replace this version. Its communication is planned anew: the
	 * dates of this version have gone by.
	 */
	Agreement revised(int nextNumber) {
		Agreement draft = new Agreement();
		draft.reference = this.reference;
		draft.number = nextNumber;
		draft.vision = this.vision;
		draft.contributions.addAll(this.contributions);
		draft.contributionDetails = this.contributionDetails;
		draft.conflictHandling = this.conflictHandling;
		return draft;
	}

	void share(SharedVision shared) {
		this.vision = shared;
	}

	void contribute(Collection<ContributionKind> library, Collection<ContributionKind> partners,
			ContributionDetails details) {
		this.contributions.clear();
		library.forEach((kind) -> this.contributions.add(new Contribution(Side.LIBRARY, kind)));
		partners.forEach((kind) -> this.contributions.add(new Contribution(Side.PARTNER, kind)));
		this.contributionDetails = details;
	}

	void handleConflicts(ConflictHandling handling) {
		this.conflictHandling = handling;
	}

	void communicate(CommunicationPlan plan) {
		this.communicationPlan = plan;
	}

	/** Leaves out what a one-page agreement does not say. */
	void shorten() {
		this.vision = null;
		this.contributions.clear();
		this.contributionDetails = null;
		this.conflictHandling = null;
	}

	void rework(String note) {
		this.reworkNote = note;
	}

	void ready() {
		this.reworkNote = null;
	}

	void sign(LocalDate on, String signatories) {
		this.status = AgreementStatus.SIGNED;
		this.signatures = new Signatures(on, signatories);
	}

	void notAgreed() {
		this.status = AgreementStatus.NOT_AGREED;
	}

	/** The next version is signed. */
	void replaced() {
		this.status = AgreementStatus.REPLACED;
	}

	void end() {
		this.status = AgreementStatus.ENDED;
	}

	public Long id() {
		return this.id;
	}

	public Reference reference() {
		return this.reference;
	}

	/** 1 for the first version. */
	public int number() {
		return this.number;
	}

	public AgreementStatus status() {
		return this.status;
	}

	/** Whether all have signed it, even if it is not in force any more. */
	public boolean wasSigned() {
		return this.signatures != null;
	}

	boolean drafting() {
		return this.status == AgreementStatus.DRAFTING;
	}

	public Optional<SharedVision> vision() {
		return Optional.ofNullable(this.vision);
	}

	/** What that side brings in. */
	public List<ContributionKind> contributionsOf(Side side) {
		return this.contributions.stream()
			.filter((contribution) -> contribution.side() == side)
			.map(Contribution::kind)
			.sorted()
			.toList();
	}

	public Optional<ContributionDetails> contributionDetails() {
		return Optional.ofNullable(this.contributionDetails);
	}

	public Optional<ConflictHandling> conflictHandling() {
		return Optional.ofNullable(this.conflictHandling);
	}

	public Optional<CommunicationPlan> communicationPlan() {
		return Optional.ofNullable(this.communicationPlan);
	}

	/** What the last review or approval wants to be different. */
	Optional<String> reworkNote() {
		return Optional.ofNullable(this.reworkNote);
	}

	public Optional<Signatures> signatures() {
		return Optional.ofNullable(this.signatures);
	}

}
