package org.bindery.conflicts;

/**
 * Whose turn it is.
 *
 * @param person the id of the member of staff
 * @param asContact whether because they are the partnership's contact: then it is the
 * next contact's turn when the contact changes
 */
record Handler(String person, boolean asContact) {
}
