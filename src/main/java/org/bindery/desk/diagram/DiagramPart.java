package org.bindery.desk.diagram;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.bindery.engine.diagrams.DiagramSheet;
import org.bindery.engine.diagrams.Passage;
import org.bindery.engine.diagrams.Token;
import org.bindery.identity.Reference;

/**
 * What the fragment {@code desk/diagram/part} shows of a partnership: one of its
 * diagrams, and the same in words.
 *
 * @param sheets the partnership as a whole, what runs now, and what is shown
 * @param shown empty where the engine keeps nothing (any more)
 * @param way what was passed, oldest first
 * @param here where it stands now
 */
public record DiagramPart(Reference reference, List<DiagramSheet> sheets, Optional<DiagramSheet> shown, List<Step> way,
		List<Standing> here) {

	private static final int LATEST = 10;

	/** How many further steps are folded away. */
	public int folded() {
		return Math.max(0, this.way.size() - LATEST);
	}

	/** The steps that are folded away, and the later ones. */
	public List<Step> earlier() {
		return this.way.subList(0, folded());
	}

	public List<Step> latest() {
		return this.way.subList(folded(), this.way.size());
	}

	/**
	 * Something that was passed.
	 *
	 * @param who the name of the person who did it
	 */
	public record Step(Passage passage, Optional<String> who) {
	}

	/**
	 * Where a process stands.
	 *
	 * @param who the name of whom it waits for
	 * @param called the id of the process that it waits for
	 */
	public record Standing(Token token, Optional<Instant> since, Optional<String> who, Optional<String> called) {
	}

}
