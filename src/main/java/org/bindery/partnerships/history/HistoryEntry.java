package org.bindery.partnerships.history;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.bindery.engine.StepDone;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;

/** What was done in a partnership, by whom and when; never changed, never deleted. */
@Entity
public class HistoryEntry {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private Reference reference;

	@Column(name = "done_at")
	private Instant at;

	private StaffId person;

	private String process;

	private String step;

	private String label;

	private String outcome;

	private String note;

	private String task;

	protected HistoryEntry() {
	}

	/** Why somebody decided as they did, or what came by itself. */
	static HistoryEntry noted(Reference reference, Instant at, StaffId person, String step, String label, String note) {
		HistoryEntry entry = new HistoryEntry();
		entry.reference = reference;
		entry.at = at;
		entry.person = person;
		entry.process = "PartnershipLifecycle";
		entry.step = step;
		entry.label = label;
		entry.note = note;
		return entry;
	}

	static HistoryEntry of(StepDone done) {
		HistoryEntry entry = new HistoryEntry();
		entry.reference = done.reference();
		entry.at = done.at();
		entry.person = done.person().orElse(null);
		entry.process = done.process();
		entry.step = done.step();
		entry.label = done.label();
		entry.outcome = done.outcome().orElse(null);
		entry.task = done.task().orElse(null);
		return entry;
	}

	public Long id() {
		return this.id;
	}

	public Reference reference() {
		return this.reference;
	}

	public Instant at() {
		return this.at;
	}

	/** The id of who did it; empty when the engine did. */
	public Optional<StaffId> person() {
		return Optional.ofNullable(this.person);
	}

	/** The process that the step belongs to. */
	public String process() {
		return this.process;
	}

	/** The step's id in its process. */
	public String step() {
		return this.step;
	}

	/** The step in the words of the diagram. */
	public String label() {
		return this.label;
	}

	/** The constant that stands for what was decided. */
	public Optional<String> outcome() {
		return Optional.ofNullable(this.outcome);
	}

	/** Why, in the words of who did it. */
	public Optional<String> note() {
		return Optional.ofNullable(this.note);
	}

}
