package org.bindery.work;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills the list of open tasks where a library had tasks before there was a list. */
@Component
class WorkAtStart {

	private static final Logger log = LoggerFactory.getLogger(WorkAtStart.class);

	private final KeptItems kept;

	private final WorkRebuild rebuild;

	WorkAtStart(KeptItems kept, WorkRebuild rebuild) {
		this.kept = kept;
		this.rebuild = rebuild;
	}

	@Order(0)
	@EventListener(ApplicationStartedEvent.class)
	void fill() {
		if (this.kept.none()) {
			Mended mended = this.rebuild.run();
			if (mended.tasks() > 0) {
				log.info("{}", mended);
			}
		}
	}

}
