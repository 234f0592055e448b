package org.bindery.communication;

/** A letter's words, in its layout. */
record WrittenLetter(String subject, String html, String plainText) {
}
