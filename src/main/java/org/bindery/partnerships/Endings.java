package org.bindery.partnerships;

import java.util.Map;
import org.bindery.engine.Processes;
import org.bindery.engine.Refusal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends partnerships before their term, because somebody asks for it. */
@Component
public class Endings {

	/** The longest reason, in characters. */
	public static final int LONGEST_REASON = 1000;

	private final Partnerships partnerships;

	private final HistoryKeeper history;

	private final Processes processes;

	Endings(Partnerships partnerships, HistoryKeeper history, Processes processes) {
		this.partnerships = partnerships;
		this.history = history;
		this.processes = processes;
	}

	/**
	 * Asks the partnership's process to end well.
	 * @param person the id of the member of staff who asks
	 * @throws Refusal of the field {@code reason}, or of the whole unless the partnership
	 * is active
	 */
	@Transactional
	public void end(String reference, String reason, String person) {
		Texts.require("reason", reason, LONGEST_REASON, "partnerships.refusal.endReasonMissing");
		Partnership partnership = this.partnerships.byReference(reference);
		partnership.askToEnd(reason.strip(), person);
		// of two at once the later one learns it here, not amid the engine's work
		this.partnerships.saveAndFlush(partnership);
		this.history.note(reference, person, "partnershipEnds", "Asked to end", reason.strip());
		this.processes.ask("PartnershipEnds", reference, Map.of());
	}

}
