package org.bindery.engine.access;

import org.bindery.engine.inside.Acting;
import org.bindery.engine.inside.OurAuthorizations;
import org.bindery.engine.steps.RefusalMessages;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.authorization.Authorization;

import org.springframework.transaction.support.TransactionOperations;

/**
 * The one way to authorizations, for Admin and the REST API alike. The rules bind people;
 * where nobody is signed in the program itself acts.
 */
class GuardedAuthorizations extends OurAuthorizations {

	private final AdministratorsRights rights;

	private final RefusalMessages messages;

	private final TransactionOperations transaction;

	GuardedAuthorizations(AdministratorsRights rights, RefusalMessages messages, TransactionOperations transaction) {
		this.rights = rights;
		this.transaction = transaction;
		this.messages = messages;
	}

	/**
	 * The answer tells what was kept; of what the person may not see afterwards nothing
	 * is.
	 */
	@Override
	public Authorization saveAuthorization(Authorization authorization) {
		boolean isNew = authorization.getId() == null;
		return this.transaction.execute((status) -> {
			Authorization saved = saved(authorization);
			if (isNew && createAuthorizationQuery().authorizationId(saved.getId()).count() == 0) {
				throw new AuthorizationException(this.messages.text("engine.refusal.authorizationUnseen"));
			}
			return saved;
		});
	}

	private Authorization saved(Authorization authorization) {
		return asOneCommand(() -> {
			super.saveAuthorization(authorization);
			if (Acting.somebodySignedIn()) {
				this.rights.authorized(authorization);
			}
			return authorization;
		});
	}

	@Override
	public void deleteAuthorization(String id) {
		asOneCommand(() -> {
			super.deleteAuthorization(id);
			if (Acting.somebodySignedIn()) {
				this.rights.unauthorized(id);
			}
			return null;
		});
	}

}
