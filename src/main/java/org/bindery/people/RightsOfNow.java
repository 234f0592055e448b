package org.bindery.people;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.bindery.engine.accounts.Accounts;
import org.bindery.engine.accounts.AuditLog;
import org.bindery.engine.accounts.PasswordChanged;
import org.bindery.identity.StaffId;

import org.springframework.context.event.EventListener;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The session says who somebody is; what they may do is asked anew with each request that
 * needs to know. A role that was taken away is gone at once, on every node; whose account
 * was deleted, or whose password was changed in another session, is out.
 */
@Component
class RightsOfNow extends HttpSessionSecurityContextRepository {

	private static final String KEY = SPRING_SECURITY_CONTEXT_KEY;

	private final Accounts accounts;

	RightsOfNow(Accounts accounts) {
		this.accounts = accounts;
	}

	@Override
	public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
		return new OfNow(super.loadDeferredContext(request), request);
	}

	/** The session in which it was changed goes on. */
	@EventListener
	void passwordChanged(PasswordChanged changed) {
		session()
			.filter((session) -> session.getAttribute(KEY) instanceof SecurityContext kept
					&& kept.getAuthentication().getName().equals(changed.account().text()))
			.ifPresent((session) -> now(changed.account().text())
				.ifPresent((person) -> session.setAttribute(KEY, new SecurityContextImpl(person))));
	}

	private static Optional<HttpSession> session() {
		return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
			.filter(ServletRequestAttributes.class::isInstance)
			.map((here) -> ((ServletRequestAttributes) here).getRequest().getSession(false));
	}

	private Optional<Authentication> now(String id) {
		return this.accounts.standing(new StaffId(id)).map((standing) -> SignIn.signedIn(id, standing));
	}

	/** Looked up when first asked for: a picture or a style sheet asks nobody. */
	private final class OfNow implements DeferredSecurityContext {

		private final DeferredSecurityContext kept;

		private final HttpServletRequest request;

		private SecurityContext context;

		private OfNow(DeferredSecurityContext kept, HttpServletRequest request) {
			this.kept = kept;
			this.request = request;
		}

		@Override
		public SecurityContext get() {
			if (this.context == null) {
				Authentication then = this.kept.get().getAuthentication();
				this.context = (then == null) ? this.kept.get() : ofNow(then);
			}
			return this.context;
		}

		private SecurityContext ofNow(Authentication then) {
			Optional<Authentication> person = now(then.getName())
				.filter((known) -> known.getDetails().equals(then.getDetails()));
			if (person.isEmpty()) {
				AuditLog.note("session ended, account or password is another", then.getName());
				Optional.ofNullable(this.request.getSession(false)).ifPresent(HttpSession::invalidate);
			}
			return person.<SecurityContext>map(SecurityContextImpl::new)
				.orElseGet(SecurityContextHolder::createEmptyContext);
		}

		@Override
		public boolean isGenerated() {
			return get().getAuthentication() == null;
		}

	}

}
