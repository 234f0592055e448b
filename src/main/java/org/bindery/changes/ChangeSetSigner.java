package org.bindery.changes;

import java.util.Optional;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.engine.ActingPerson;
import org.bindery.identity.StaffId;
import org.hibernate.envers.RevisionListener;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Writes under each set of changes when it was made and by whom. Asks for its
 * collaborators late: the engine needs the database, which needs this.
 */
class ChangeSetSigner implements RevisionListener {

	private static final AuthenticationTrustResolver TRUST = new AuthenticationTrustResolverImpl();

	private final ObjectProvider<ActingPerson> acting;

	private final ObjectProvider<WorkingCalendar> calendar;

	ChangeSetSigner(ObjectProvider<ActingPerson> acting, ObjectProvider<WorkingCalendar> calendar) {
		this.acting = acting;
		this.calendar = calendar;
	}

	@Override
	public void newRevision(Object changes) {
		((ChangeSet) changes).sign(this.calendar.getObject().now(),
				this.acting.getObject().id().or(ChangeSetSigner::signedIn));
	}

	private static Optional<StaffId> signedIn() {
		return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
			.filter(TRUST::isAuthenticated)
			.map((person) -> new StaffId(person.getName()));
	}

}
