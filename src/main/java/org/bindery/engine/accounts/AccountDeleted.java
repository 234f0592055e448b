package org.bindery.engine.accounts;

import org.bindery.identity.StaffId;

/**
 * Somebody has no account any more; said in the transaction that deletes it.
 *
 * @param account its id, which nobody gets again
 */
public record AccountDeleted(StaffId account) {
}
