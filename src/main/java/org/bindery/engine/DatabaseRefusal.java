package org.bindery.engine;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Why the database took nothing, by the classes of states that all databases share. */
public enum DatabaseRefusal {

	/**
	 * Too long, out of range, or with characters that cannot be stored; H2 has a state of
	 * its own for what is out of range in a question.
	 */
	UNSTORABLE("22", "90008"),

	/** Against what is stored already. */
	CONFLICTING("23"),

	/** At the same moment as somebody else. */
	MEANWHILE("40"),

	/** In no sound statement: the engine was asked for what it cannot ask. */
	UNASKABLE("42"),

	/** Broken off, since it took longer than a statement may. */
	TOO_SLOW("57014"),

	/** Something that is nobody's input. */
	FAILURE("");

	private final List<String> states;

	DatabaseRefusal(String... states) {
		this.states = List.of(states);
	}

	/** Empty where the error does not come from the database. */
	public static Optional<DatabaseRefusal> in(Throwable thrown) {
		return causes(thrown).filter(SQLException.class::isInstance)
			.map(SQLException.class::cast)
			.map((sql) -> Objects.requireNonNullElse(sql.getSQLState(), ""))
			.map(DatabaseRefusal::of)
			.reduce((outer, inner) -> inner);
	}

	private static DatabaseRefusal of(String state) {
		return Stream.of(values())
			.filter((refusal) -> refusal.states.stream().anyMatch(state::startsWith))
			.findFirst()
			.orElse(FAILURE);
	}

	/** An error and what caused it, the outermost first. */
	public static Stream<Throwable> causes(Throwable thrown) {
		return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(100);
	}

}
