package org.bindery.engine.letters;

import org.bindery.engine.Carried;
import org.bindery.identity.Reference;

/**
 * Asks for a letter.
 *
 * @param key the same for every repetition of the same job: with the recipient it
 * identifies the letter
 * @param letter the template's name
 * @param to who gets it, comma-separated: {@code partner:12}, {@code staff:maria}
 * @param facts what this letter may say beyond what is known of the partnership, by name
 */
public record LetterOrder(String key, String letter, Reference reference, String to, Carried facts) {
}
