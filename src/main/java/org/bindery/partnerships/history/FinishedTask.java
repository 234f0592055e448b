package org.bindery.partnerships.history;

import java.time.Instant;

import org.bindery.identity.Reference;

/**
 * Something that somebody did.
 *
 * @param name the step in the words of the diagram, which are English
 * @param title the partnership's; empty where there is none of that reference
 * @param who the name of who did it
 */
public record FinishedTask(String name, Reference reference, String title, String who, Instant at) {
}
