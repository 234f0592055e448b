package org.bindery.identity;

import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a partnership, such as {@code P-2026-0042}; also the engine's business key.
 *
 * @param text the reference as people write it
 */
public record Reference(@JsonValue String text) implements Comparable<Reference> {

	private static final Pattern FORM = Pattern.compile("P-\\d{4}-\\d{4,10}");

	/**
	 * Refuses what no partnership can be called.
	 * @throws NotAnId when the text is not a reference
	 */
	public Reference {
		if (!FORM.matcher(text).matches()) {
			throw new NotAnId(text);
		}
	}

	/** The one that is numbered so in its year. */
	public static Reference numbered(int year, long number) {
		return new Reference("P-%04d-%04d".formatted(year, number));
	}

	/** The one that the text names; empty where it names none. */
	public static Optional<Reference> find(String text) {
		return Optional.ofNullable(text).filter((given) -> FORM.matcher(given).matches()).map(Reference::new);
	}

	@Override
	public int compareTo(Reference other) {
		return this.text.compareTo(other.text);
	}

	@Override
	public String toString() {
		return this.text;
	}

}
