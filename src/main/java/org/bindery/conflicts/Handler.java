package org.bindery.conflicts;

import org.bindery.identity.StaffId;

/**
 * Whose turn it is.
 *
 * @param person the id of the member of staff
 * @param asContact whether because they are the partnership's contact: then it is the
 * next contact's turn when the contact changes
 */
record Handler(StaffId person, boolean asContact) {
}
