package org.bindery.partnerships.questions;

import java.util.List;

/**
 * A word to be found.
 *
 * @param ours the ids of our own people whose names have it in them
 */
public record SearchedWord(String text, List<String> ours) {
}
