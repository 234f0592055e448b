package org.bindery.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What was measured, and which promises that keeps. */
class Results {

	static final int FEW = 1_000;

	static final int MANY = 100_000;

	private static final String ROW = "%-52s %12s %12s %8s%n";

	private final Map<String, Timing> times = new TreeMap<>();

	void add(Question question, boolean engineDefaults, int size, Timing timing) {
		this.times.put(key(question, engineDefaults, size), timing);
	}

	String table() {
		StringBuilder table = new StringBuilder(ROW.formatted("median", "at " + FEW, "at " + MANY, "ratio"));
		Stream.of(Question.values()).forEach((question) -> row(table, question, false));
		Stream.of(Question.values()).filter(Question::isFilter).forEach((question) -> row(table, question, true));
		table.append(System.lineSeparator());
		promises().forEach((promise) -> table.append(promise).append(System.lineSeparator()));
		return table.toString();
	}

	private void row(StringBuilder table, Question question, boolean engineDefaults) {
		table.append(ROW.formatted(question.title() + (engineDefaults ? ", engine's defaults" : ""),
				at(question, engineDefaults, FEW), at(question, engineDefaults, MANY),
				"%.2f".formatted(growth(question, engineDefaults))));
	}

	List<Promise> broken() {
		return promises().stream().filter((promise) -> !promise.kept()).toList();
	}

	private List<Promise> promises() {
		List<Promise> promises = new ArrayList<>();
		promises.add(atMost("My work grows", growth(Question.MY_WORK, false), 1.5));
		promises.add(atMost("Partnerships grows", growth(Question.PARTNERSHIPS, false), 1.5));
		promises.add(new Promise("My work is faster than Tasklist with the engine's defaults",
				quickestFilter() / at(Question.MY_WORK, false, MANY).millis(), 20, true));
		Stream.of(Question.values())
			.filter(Question::isFilter)
			.forEach((filter) -> promises.add(atMost(filter.title() + " grows", growth(filter, false), 10)));
		return promises;
	}

	private double quickestFilter() {
		return Stream.of(Question.values())
			.filter(Question::isFilter)
			.mapToDouble((filter) -> at(filter, true, MANY).millis())
			.min()
			.orElseThrow();
	}

	private static Promise atMost(String what, double times, double promised) {
		return new Promise(what, times, promised, false);
	}

	private double growth(Question question, boolean engineDefaults) {
		return at(question, engineDefaults, MANY).millis() / at(question, engineDefaults, FEW).millis();
	}

	private Timing at(Question question, boolean engineDefaults, int size) {
		return this.times.get(key(question, engineDefaults, size));
	}

	private static String key(Question question, boolean engineDefaults, int size) {
		return question + " " + engineDefaults + " " + size;
	}

	/**
	 * What the documentation promises.
	 *
	 * @param times how many times as long, or as fast
	 */
	record Promise(String what, double times, double promised, boolean atLeast) {

		boolean kept() {
			return this.atLeast ? this.times >= this.promised : this.times <= this.promised;
		}

		@Override
		public String toString() {
			return String.format(Locale.ROOT, "%-6s  %s %.2f times (promised: %s %s)", kept() ? "kept" : "BROKEN",
					this.what, this.times, this.atLeast ? "at least" : "at most", this.promised);
		}

	}

}
