package org.bindery.engine.tasks;

import java.time.Instant;
import java.util.Optional;

import org.bindery.identity.Reference;

/**
 * A step that failed when it was last tried.
 *
 * @param key under which the letters stand that it sends
 * @param step in the words of its diagram, which are English
 * @param again when it is tried again; empty where an administrator has to see to it
 */
public record FailedStep(String key, Reference reference, String step, boolean confidential, Optional<Instant> again) {
}
