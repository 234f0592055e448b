package org.bindery.identity;

import java.io.Serializable;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a member of staff, such as {@code maria}; also the engine's user id. Whether
 * somebody of that id works here is the staff's to say.
 *
 * @param text the id as it stands in Camunda Admin
 */
public record StaffId(@JsonValue String text) implements Comparable<StaffId>, Serializable {

	/**
	 * Refuses what can be nobody's.
	 * @throws NotAnId when the text is blank
	 */
	public StaffId {
		if (text.isBlank()) {
			throw new NotAnId(text);
		}
	}

	/** The one that the text names; empty where it names none. */
	public static Optional<StaffId> find(String text) {
		return Optional.ofNullable(text).filter((given) -> !given.isBlank()).map(StaffId::new);
	}

	@Override
	public int compareTo(StaffId other) {
		return this.text.compareTo(other.text);
	}

	@Override
	public String toString() {
		return this.text;
	}

}
