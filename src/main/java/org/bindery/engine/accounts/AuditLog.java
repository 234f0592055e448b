package org.bindery.engine.accounts;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.typing.Unseen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who came in, and who changed what somebody may do: one line for each, with ids and
 * nothing else of a person, by the logger {@code org.bindery.audit}.
 */
public final class AuditLog {

	private static final Logger log = LoggerFactory.getLogger("org.bindery.audit");

	/** Longer than any id. */
	private static final int ENOUGH = 80;

	private AuditLog() {
	}

	/**
	 * Writes a line.
	 * @param what happened, in words without ids
	 * @param ids whom and what it is about; also as somebody typed them
	 */
	public static void note(String what, Object... ids) {
		log.info("{}: {}", what,
				Stream.of(ids).map(String::valueOf).map(AuditLog::onOneLine).collect(Collectors.joining(", ")));
	}

	/** Nobody writes a line of their own by an id with a line break. */
	private static String onOneLine(String id) {
		return id.codePoints()
			.limit(ENOUGH)
			.mapToObj((letter) -> unseen(letter) ? "\\u%04x".formatted(letter) : Character.toString(letter))
			.collect(Collectors.joining());
	}

	private static boolean unseen(int letter) {
		return switch (Character.getType(letter)) {
			case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
				true;
			default -> Unseen.is(letter);
		};
	}

}
