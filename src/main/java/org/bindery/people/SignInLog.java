package org.bindery.people;

import org.bindery.engine.accounts.AuditLog;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

/**
 * Notes who comes and goes. A script over the REST API does so with each request, which
 * would fill the log; of it, wrong passwords are noted alone.
 */
@Component
class SignInLog {

	@EventListener
	void signedIn(InteractiveAuthenticationSuccessEvent event) {
		AuditLog.note("signed in", event.getAuthentication().getName());
	}

	@EventListener
	void signedOut(LogoutSuccessEvent event) {
		AuditLog.note("signed out", event.getAuthentication().getName());
	}

}
