package org.bindery.startup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Ends the demo's log with where to go and as whom to sign in. */
@Component
@Profile("demo")
class DemoAddresses {

	private static final Logger log = LoggerFactory.getLogger(DemoAddresses.class);

	private final Environment environment;

	DemoAddresses(Environment environment) {
		this.environment = environment;
	}

	@EventListener(ApplicationReadyEvent.class)
	@Order(Ordered.LOWEST_PRECEDENCE)
	void log() {
		log.info("""
				Bindery runs:
				  Home      {0}/
				  Tasklist  {0}/camunda/app/tasklist/
				  Cockpit   {0}/camunda/app/cockpit/
				  Admin     {0}/camunda/app/admin/
				Sign in as contact, contact2, manager, analyst or admin; the password is the name.
				""".strip().replace("{0}", "http://localhost:" + this.environment.getProperty("local.server.port")));
	}

}
