package org.bindery.engine;

/**
 * Somebody's password was changed, by themselves or an administrator; said when it is
 * stored.
 *
 * @param account the id of the account
 */
public record PasswordChanged(String account) {
}
