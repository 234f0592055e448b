package org.bindery.work;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * An administrator's command, {@code --bindery.rebuild=work}: mends the list of open
 * tasks, says what it found, and ends.
 */
@Component
@ConditionalOnProperty("bindery.rebuild")
class RebuildCommand {

	private static final Logger log = LoggerFactory.getLogger(RebuildCommand.class);

	private final String what;

	private final WorkRebuild rebuild;

	RebuildCommand(@Value("${bindery.rebuild}") String what, WorkRebuild rebuild) {
		this.what = what;
		this.rebuild = rebuild;
	}

	@EventListener
	void run(ApplicationReadyEvent ready) {
		int status = rebuild();
		System.exit(SpringApplication.exit(ready.getApplicationContext(), () -> status));
	}

	private int rebuild() {
		if (!this.what.equals("work")) {
			log.error("bindery.rebuild can be \"work\", not \"{}\". Nothing was changed.", this.what);
			return 1;
		}
		log.info("{}", this.rebuild.run());
		return 0;
	}

}
