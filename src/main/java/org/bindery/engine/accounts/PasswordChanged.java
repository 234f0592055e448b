package org.bindery.engine.accounts;

import org.bindery.identity.StaffId;

/**
 * Somebody's password was changed, by themselves or an administrator; said when it is
 * stored.
 *
 * @param account the id of the account
 */
public record PasswordChanged(StaffId account) {
}
