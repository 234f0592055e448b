package org.bindery.communication;

import java.util.Map;

import org.bindery.identity.Reference;

/**
 * The letter that is being written.
 *
 * @param ids what the order for the letter brought along, by name, such as
 * {@code checkInId}
 */
public record LetterContext(Reference reference, String recipientName, Map<String, Object> ids) {
}
