package org.bindery.conflicts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import org.bindery.identity.RandomId;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.people.Colleague;
import org.hibernate.annotations.BatchSize;

/** A disagreement in a partnership, and how it was settled. Confidential. */
@Entity
public class Conflict {

	@Id
	@RandomId
	private Long id;

	@Version
	private int version;

	private Reference reference;

	@Enumerated(EnumType.STRING)
	private ConflictCause cause;

	@Enumerated(EnumType.STRING)
	private Severity severity;

	private String what;

	private String otherParty;

	@ElementCollection
	@CollectionTable(name = "conflict_about", joinColumns = @JoinColumn(name = "conflict_id"))
	@Column(name = "person")
	@BatchSize(size = 100)
	private Set<StaffId> about = new HashSet<>();

	private StaffId raisedBy;

	private Instant raisedAt;

	@Embedded
	private PathUp path;

	@OneToMany(cascade = CascadeType.ALL)
	@JoinColumn(name = "conflict_id", nullable = false)
	@BatchSize(size = 100)
	private List<ConflictStep> steps = new ArrayList<>();

	@Enumerated(EnumType.STRING)
	private Resolution resolution;

	private String forPartners;

	private Instant closedAt;

	protected Conflict() {
	}

	/**
	 * A conflict that somebody raises.
	 */
	static Conflict raised(Reference reference, RaisedConflict raised, StaffId person, Instant at) {
		Conflict conflict = new Conflict();
		conflict.reference = reference;
		conflict.cause = raised.cause();
		conflict.severity = raised.severity();
		conflict.what = raised.what();
		conflict.about.addAll(raised.about());
		conflict.otherParty = raised.otherParty().isEmpty() ? null : raised.otherParty();
		conflict.raisedBy = person;
		conflict.raisedAt = at;
		return conflict;
	}

	void takes(PathUp chosen) {
		this.path = chosen;
	}

	void reach(Rung rung, Handler handler, LocalDate today, LocalDate due) {
		this.steps.add(new ConflictStep(rung, handler, today, due));
	}

	void hear(String parties, String said, StaffId person, Instant at) {
		stepOn(Rung.HEARING).orElseThrow().heard(parties);
		done(Rung.HEARING, said, person, at);
	}

	void done(Rung rung, String said, StaffId person, Instant at) {
		stepOn(rung).orElseThrow().done(at, person, said);
	}

	void resolve(Resolution how) {
		this.resolution = how;
	}

	/** Settled, and learned from. */
	void close(Optional<String> toPartners, Instant at) {
		this.forPartners = toPartners.orElse(null);
		this.closedAt = at;
	}

	/** Over since its partnership is: what was done and learned so far is kept. */
	void overtaken(Instant at) {
		this.closedAt = at;
	}

	/**
	 * Who may see a conflict, and know of it: not whom it is about, whatever their role;
	 * of the others who raised it, whose turn it is or was, managers and administrators.
	 */
	boolean visibleTo(Colleague person) {
		boolean theirTurn = this.steps.stream().anyMatch((step) -> step.isOf(person.id()));
		return !this.about.contains(person.id())
				&& (theirTurn || this.raisedBy.equals(person.id()) || WhoMayKnow.isWatching(person));
	}

	Optional<ConflictStep> stepOn(Rung rung) {
		return this.steps.stream().filter((step) -> step.rung() == rung).findFirst();
	}

	/** The ids of whose turn it was or is, latest last. */
	List<StaffId> handlers() {
		return steps().stream().map(ConflictStep::handler).distinct().toList();
	}

	public Long id() {
		return this.id;
	}

	/** As correspondence names what a confidential letter is about. */
	public String matter() {
		return matter(this.id);
	}

	static String matter(Long id) {
		return "conflict:" + id;
	}

	public Reference reference() {
		return this.reference;
	}

	public ConflictCause cause() {
		return this.cause;
	}

	public Severity severity() {
		return this.severity;
	}

	/** What happened, in the words of who raised it. */
	public String what() {
		return this.what;
	}

	/** The other side's person or organization. */
	public Optional<String> otherParty() {
		return Optional.ofNullable(this.otherParty);
	}

	/** The ids of the staff whom it is about. */
	public List<StaffId> about() {
		return this.about.stream().sorted().toList();
	}

	/** The id of who raised it. */
	public StaffId raisedBy() {
		return this.raisedBy;
	}

	public Instant raisedAt() {
		return this.raisedAt;
	}

	/** Empty until the first step. */
	public Optional<PathUp> path() {
		return Optional.ofNullable(this.path);
	}

	/** The rungs reached, the highest last. */
	public List<ConflictStep> steps() {
		return this.steps.stream().sorted(Comparator.comparing(ConflictStep::rung)).toList();
	}

	/** On the highest rung reached; empty until the first. */
	public Optional<ConflictStep> latestStep() {
		return this.steps.stream().max(Comparator.comparing(ConflictStep::rung));
	}

	public boolean open() {
		return this.closedAt == null;
	}

	/** Empty until it is settled. */
	public Optional<Resolution> resolution() {
		return Optional.ofNullable(this.resolution);
	}

	/** What was learned; empty until it is. */
	public Optional<String> lesson() {
		return stepOn(Rung.LESSON).flatMap(ConflictStep::notes);
	}

	/** What the partners are told of the outcome. */
	public Optional<String> forPartners() {
		return Optional.ofNullable(this.forPartners);
	}

	public Optional<Instant> closedAt() {
		return Optional.ofNullable(this.closedAt);
	}

	/** Whether it was closed only because its partnership ended. */
	public boolean overtaken() {
		return !open() && lesson().isEmpty();
	}

}
