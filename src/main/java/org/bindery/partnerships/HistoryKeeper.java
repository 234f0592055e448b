package org.bindery.partnerships;

import org.bindery.engine.StepDone;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down every step in the transaction that does it. */
@Component
class HistoryKeeper {

	private final History history;

	HistoryKeeper(History history) {
		this.history = history;
	}

	@EventListener
	void keep(StepDone done) {
		this.history.save(HistoryEntry.of(done));
	}

}
