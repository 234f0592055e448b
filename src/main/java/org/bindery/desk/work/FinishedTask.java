package org.bindery.desk.work;

import java.time.Instant;

/**
 * Something that somebody did.
 *
 * @param name the step in the words of the diagram, which are English
 * @param title the partnership's; empty where there is none of that reference
 * @param who the name of who did it
 */
public record FinishedTask(String name, String reference, String title, String who, Instant at) {
}
