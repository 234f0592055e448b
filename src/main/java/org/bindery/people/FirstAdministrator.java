package org.bindery.people;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

import org.bindery.engine.accounts.Accounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Sees to it that somebody can administer Bindery, without any default password. */
@Component
class FirstAdministrator {

	private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

	private final FirstAdministratorSettings settings;

	private final Accounts accounts;

	FirstAdministrator(FirstAdministratorSettings settings, Accounts accounts) {
		this.settings = settings;
		this.accounts = accounts;
	}

	@EventListener(ApplicationStartedEvent.class)
	@Order(DemoPeople.ORDER + 1)
	void createWhereMissing() {
		if (!this.accounts.inGroup(Role.ADMINISTRATOR.group()).isEmpty()) {
			return;
		}
		boolean chosen = !this.settings.password().isEmpty();
		String password = chosen ? this.settings.password() : generated();
		this.accounts.create(this.settings.account(), password, List.of(Role.ADMINISTRATOR.group()));
		if (!chosen) {
			log.warn("Sign in as {} with the password {} and change it: it is shown only this once.",
					this.settings.id(), password);
		}
	}

	/** 120 random bits. */
	private static String generated() {
		byte[] random = new byte[15];
		new SecureRandom().nextBytes(random);
		return Base64.getUrlEncoder().encodeToString(random);
	}

}
