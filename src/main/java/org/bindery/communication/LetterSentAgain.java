package org.bindery.communication;

/**
 * A letter that could not be sent has gone out after all; none that is confidential.
 *
 * @param person the id of who sent it again
 */
public record LetterSentAgain(String reference, String subject, String person) {
}
