package org.bindery.communication;

import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;

/**
 * A letter that could not be sent has gone out after all; none that is confidential.
 *
 * @param person the id of who sent it again
 */
public record LetterSentAgain(Reference reference, String subject, StaffId person) {
}
