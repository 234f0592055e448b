package org.bindery.communication;

import org.bindery.engine.Carried;
import org.bindery.identity.Reference;

/**
 * The letter that is being written.
 *
 * @param ids what the order for the letter brought along, by name, such as
 * {@code checkInId}
 */
public record LetterContext(Reference reference, String recipientName, Carried ids) {
}
