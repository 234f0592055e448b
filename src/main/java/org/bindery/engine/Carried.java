package org.bindery.engine;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a case carries with it, and hands on to its letters: ids such as
 * {@code conflictId}, and what was made ready to be told.
 */
public record Carried(Map<String, Object> values) {

	public static final Carried NOTHING = new Carried(Map.of());

	/** One id and nothing else. */
	public static Carried id(String name, Long id) {
		return new Carried(Map.of(name, id));
	}

	/** The id of that name; empty where it carries none. */
	public Optional<Long> id(String name) {
		return Optional.ofNullable((Long) this.values.get(name));
	}

	/** What is to be told under that name; empty text where there is nothing. */
	public Object told(String name) {
		return Objects.requireNonNullElse(this.values.get(name), "");
	}

}
