package org.bindery.communication;

import java.util.Map;

/**
 * The letter that is being written.
 *
 * @param ids what the order for the letter brought along, by name, such as
 * {@code checkInId}
 */
public record LetterContext(String reference, String recipientName, Map<String, Object> ids) {
}
