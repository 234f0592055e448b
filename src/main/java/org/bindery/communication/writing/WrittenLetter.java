package org.bindery.communication.writing;

/** A letter's words, in its layout. */
public record WrittenLetter(String subject, String html, String plainText) {
}
