package org.bindery.needs;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Version;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.search.SearchText;

/** What partners are needed for. */
@Entity
public class Need {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private int version;

	private Reference reference;

	@ElementCollection
	@CollectionTable(name = "need_branch", joinColumns = @JoinColumn(name = "need_id"))
	@Column(name = "reference")
	private Set<Reference> branches = new HashSet<>();

	private String title;

	private String purpose;

	private String words;

	private StaffId raisedBy;

	private String audience;

	private String serviceArea;

	private String capacityGaps;

	private boolean urgent;

	@ElementCollection
	@CollectionTable(name = "need_benefit", joinColumns = @JoinColumn(name = "need_id"))
	@Column(name = "benefit")
	@Enumerated(EnumType.STRING)
	private Set<Benefit> benefits = new HashSet<>();

	@ManyToMany
	@JoinTable(name = "need_goal", joinColumns = @JoinColumn(name = "need_id"),
			inverseJoinColumns = @JoinColumn(name = "goal_id"))
	private Set<StrategicGoal> goals = new HashSet<>();

	private String contribution;

	@Enumerated(EnumType.STRING)
	private Priority priority;

	@Enumerated(EnumType.STRING)
	private NeedDecision decision;

	private String decisionNote;

	private LocalDate deferUntil;

	protected Need() {
	}

	/** A need as somebody first puts it; its description follows. */
	static Need raise(Reference reference, String title, String purpose, StaffId raisedBy) {
		Need need = new Need();
		need.reference = reference;
		need.call(title, purpose);
		need.raisedBy = raisedBy;
		return need;
	}

	private void call(String title, String purpose) {
		this.title = title;
		this.purpose = purpose;
		this.words = SearchText.of(2500, title, purpose);
	}

	/** Serves a further partnership too. */
	public void branchTo(Reference further) {
		this.branches.add(further);
	}

	void describe(DescribeNeed described) {
		call(described.title(), described.purpose());
		this.audience = described.audience();
		this.serviceArea = described.serviceArea();
		this.capacityGaps = described.capacityGaps();
		this.benefits.retainAll(described.benefits());
		this.benefits.addAll(described.benefits());
		this.urgent = described.urgent();
	}

	/**
	 * Ties the need to the strategy.
	 * @param contribution how meeting the need serves these goals
	 */
	void link(Collection<StrategicGoal> served, String contribution) {
		this.goals.retainAll(served);
		this.goals.addAll(served);
		this.contribution = contribution;
	}

	void rate(Priority rated) {
		this.priority = rated;
	}

	void decide(NeedDecision decided, Optional<String> note, Optional<LocalDate> until) {
		this.decision = decided;
		this.decisionNote = note.orElse(null);
		this.deferUntil = (decided == NeedDecision.DEFER) ? until.orElseThrow() : null;
	}

	public Long id() {
		return this.id;
	}

	public Reference reference() {
		return this.reference;
	}

	public String title() {
		return this.title;
	}

	public String purpose() {
		return this.purpose;
	}

	/** The id of the member of staff who raised it. */
	public StaffId raisedBy() {
		return this.raisedBy;
	}

	public Optional<String> audience() {
		return Optional.ofNullable(this.audience);
	}

	public Optional<String> serviceArea() {
		return Optional.ofNullable(this.serviceArea);
	}

	public Optional<String> capacityGaps() {
		return Optional.ofNullable(this.capacityGaps);
	}

	public boolean urgent() {
		return this.urgent;
	}

	public Set<Benefit> benefits() {
		return Set.copyOf(this.benefits);
	}

	public Set<StrategicGoal> goals() {
		return Set.copyOf(this.goals);
	}

	boolean seeks(Benefit benefit) {
		return this.benefits.contains(benefit);
	}

	/** How many of its goals stand in the city's strategy. */
	int cityGoals() {
		return (int) this.goals.stream().filter((goal) -> goal.source() == GoalSource.SMART_CITY_STRATEGY).count();
	}

	/**
	 * What the manager said when asking for rework or deferring, until it is decided
	 * anew.
	 */
	Optional<String> openNote() {
		boolean open = this.decision == NeedDecision.REWORK || this.decision == NeedDecision.DEFER;
		return open ? decisionNote() : Optional.empty();
	}

	/** How meeting the need serves its goals. */
	public Optional<String> contribution() {
		return Optional.ofNullable(this.contribution);
	}

	public Optional<Priority> priority() {
		return Optional.ofNullable(this.priority);
	}

	/** What the manager decided last. */
	public Optional<NeedDecision> decision() {
		return Optional.ofNullable(this.decision);
	}

	public Optional<String> decisionNote() {
		return Optional.ofNullable(this.decisionNote);
	}

	/** The date on which a deferred need is picked up again. */
	public Optional<LocalDate> deferUntil() {
		return Optional.ofNullable(this.deferUntil);
	}

}
