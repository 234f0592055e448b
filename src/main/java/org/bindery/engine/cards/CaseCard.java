package org.bindery.engine.cards;

/** What a task's card in Tasklist says of its partnership. */
public record CaseCard(String partnership, String partner, String stage) {
}
