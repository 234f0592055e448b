package org.bindery.engine;

import java.time.Instant;
import java.util.Optional;

/** A task that waits for somebody. */
public record OpenTask(String id, String name, String reference, Optional<String> assignee, Instant due) {
}
