package org.bindery.engine.checks;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What the engine gets through is taken, and what would strand a case is not. */
class WaysTests {

	private static final ModelFiles FILES = new ModelFiles();

	/** What runs to its end, or waits for whom it should. */
	static Stream<String> drawn() {
		return Stream.of("started > AND.fork > look > AND.join > on; AND.fork > ask > AND.join", manyWays(40),
				manyWays(300),
				// an inclusive join, then a parallel one; one inside of the other; many
				// ways
				"started > OR.some > look > OR.both > AND.fork > tell > AND.join > on; OR.some > ask > OR.both;"
						+ "AND.fork > note > AND.join",
				"started > AND.fork > OR.some > look > OR.both > AND.join > on; OR.some > ask > OR.both;"
						+ "AND.fork > tell > AND.join",
				"started > OR.some > a > OR.both > on; OR.some > b > OR.both; OR.some > c > OR.both;"
						+ "OR.some > d > OR.both; OR.some > e > OR.both; OR.some > f > OR.both; OR.some > g > OR.both;"
						+ "OR.some > h > OR.both",
				"started > OR.again > OR.some > look > OR.both > XOR.enough > on; OR.some > ask > OR.both;"
						+ "XOR.enough > DATE.later > OR.again",
				// reminders in a row and in parallel ways, with rework
				remindersInARow(4) + "; XOR.enough > DATE.later > t0",
				remindersInARow(20) + "; XOR.enough > DATE.later > t0", remindersInParallel(13),
				"started > AND.fork > look > XOR.good > AND.join > on; XOR.good > DATE.wait > look;"
						+ "AND.fork > ask > XOR.fine > AND.join; XOR.fine > DATE.rest > ask",
				// a loop that ends with another way only
				"started > AND.fork > DATE.wait > look > DATE.wait; AND.fork > ask > on",
				// more than can be looked through
				endless(30) + "; AND.fork > on",
				// broken off, or ended by what is caught
				"started > PART.part > on; FAILED.part > on; part/START.in > part/XOR.good > part/END.out;"
						+ "part/XOR.good > part/FAIL.bad",
				"started > AND.fork > PART.part; FAILED.part > AND.join > on; AND.fork > look > AND.join;"
						+ "part/START.in > part/FAIL.bad",
				"started > PART.part; ANYFAILED.part > on; part/START.in > part/FAIL.bad",
				"started > PART.part; RAISED.part > on; part/START.in > part/RAISE.up",
				"started > PART.part > on; HEARD.part > look > END.told; part/START.in > part/RAISE.up",
				"started > PART.part; LATE.part > on; part/START.in > part/DATE.wait > part/look > part/DATE.wait",
				"started > XOR.good > on; XOR.good > PART.part > END.out; part/START.in > part/END.PURSUE",
				"started > XOR.good > on; XOR.good > PART.part > END.no; FAILED.part > look > on;"
						+ "part/START.in > part/XOR.go > part/END.PURSUE; part/XOR.go > part/FAIL.bad",
				// asked after a join what one way to it has set
				"started > AND.fork > ASK.urgent > AND.join > XOR.good >{urgent == true} on; AND.fork > tell > AND.join;"
						+ "XOR.good >{urgent == false} look > on",
				"started > AND.fork > ASK.urgent > XOR.enough >{urgent == true} AND.join > XOR.good >{urgent == true} on;"
						+ "XOR.enough >{urgent != true} DATE.wait > ASK.urgent; AND.fork > tell > AND.join;"
						+ "XOR.good >{urgent != true} look > on",
				"started > ASK.urgent > OR.some > look > OR.both > on; OR.some >{urgent == true} ask > OR.both;"
						+ "OR.some >{urgent == true} tell > OR.both",
				// what passed before
				"started > FIRST.first > DATE.soon > on; FIRST.first > DATE.late > look > on",
				"started > TO.there; FROM.here > on", "started > DATE.wait > on; LATE.wait > look > on",
				"started > AND.fork > look > on; AND.fork > ask > on",
				"started > AND.fork > look > on; AND.fork > ask > END.asked",
				"started > on; ASIDE.aside/LATER.day > ASIDE.aside/look > ASIDE.aside/END.seen");
	}

	@ParameterizedTest
	@MethodSource("drawn")
	void takesWhatAnalystsDraw(String told) {
		assertTimeout(Duration.ofSeconds(5), () -> assertThat(violations(Drawn.diagram(told))).isEmpty());
	}

	static Stream<Arguments> mistaken() {
		return Stream.of(
				arguments("started > OR.some > look > AND.join > on; OR.some > ask > AND.join",
						"join: \"join\" waits for all its ways"),
				arguments(
						"started > AND.fork > ASK.urgent > AND.join > on; AND.fork > XOR.good >{urgent == true} AND.join;"
								+ "XOR.good >{urgent != true} look > AND.join",
						"can be asked before any step"),
				arguments(
						"started > XOR.good > ASK.urgent > OR.both > XOR.fine >{urgent == true} on; XOR.good > OR.both;"
								+ "XOR.fine >{urgent != true} look > on",
						"can be asked before any step"),
				arguments("started > ASK.urgent > XOR.good > look > on; XOR.good >{urgent == true} on",
						"needs a condition, or is its default"),
				arguments("started > AND.fork > look > OR.both > on; AND.fork > XOR.more > OR.both; XOR.more > END.no",
						"both: \"both\" waits for what can still come to it"),
				arguments("started > AND.fork > look > AND.join > on; AND.fork > ask > AND.join; LATE.ask > END.no",
						"join: \"join\" waits for all its ways"),
				arguments("started > PART.part > END.no; LATE.part > END.never; part/START.in > part/END.PURSUE",
						"The process can end without an outcome"),
				arguments(
						"started > XOR.good > on; XOR.good > PART.part > END.no; part/START.in > part/XOR.go > part/END.PURSUE;"
								+ "part/XOR.go > part/END.plain",
						"The process can end without an outcome"),
				arguments("started > on; ASIDE.aside/BREAK.day > ASIDE.aside/look > ASIDE.aside/END.seen",
						"The process can end without an outcome"),
				arguments("started > PART.part > look > on; FAILED.part > on; part/START.in > part/FAIL.bad",
						"look: Nothing leads to"),
				arguments("started > PART.part; part/START.in > part/END.out; FAILED.part > on",
						"part: \"part\" leads nowhere"),
				arguments("started > on; ASIDE.aside/CATCH.in > ASIDE.aside/FAIL.out", "Nothing around"));
	}

	@ParameterizedTest
	@MethodSource("mistaken")
	void refusesWhatTheEngineWouldNotGetThrough(String told, String reason) {
		assertThat(violations(Drawn.diagram(told))).extracting((each) -> each.element() + ": " + each.message())
			.anyMatch((problem) -> problem.contains(reason));
	}

	private static String manyWays(int ways) {
		return IntStream.range(0, ways)
			.mapToObj((way) -> "started > AND.fork > t%1$d > AND.join > on".formatted(way))
			.collect(Collectors.joining(";"));
	}

	private static String endless(int ways) {
		return IntStream.range(0, ways)
			.mapToObj((way) -> "started > AND.fork > DATE.a%1$d > b%1$d > c%1$d > DATE.a%1$d".formatted(way))
			.collect(Collectors.joining(";"));
	}

	private static String remindersInARow(int tasks) {
		return IntStream.range(0, tasks)
			.mapToObj((task) -> "%s > t%2$d > %3$s; REMIND.t%2$d > letter%2$d > END.told%2$d".formatted(
					(task == 0) ? "started" : "t" + (task - 1), task,
					(task == tasks - 1) ? "XOR.enough > on" : "t" + (task + 1)))
			.collect(Collectors.joining(";"));
	}

	private static String remindersInParallel(int tasks) {
		return IntStream.range(0, tasks)
			.mapToObj((task) -> "started > AND.fork > t%1$d > AND.join > on; REMIND.t%1$d > letter%1$d > END.told%1$d"
				.formatted(task))
			.collect(Collectors.joining(";"));
	}

	private static List<Violation> violations(String diagram) {
		return ModelChecks.violations(diagram.getBytes(StandardCharsets.UTF_8), FILES);
	}

}
