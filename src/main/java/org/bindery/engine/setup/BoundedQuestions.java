package org.bindery.engine.setup;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.bindery.engine.inside.Acting;
import org.bindery.engine.inside.AskedCommand;
import org.bindery.engine.inside.AskedList;
import org.bindery.engine.inside.CommandGate;
import org.camunda.bpm.engine.BadUserRequestException;

/**
 * Nobody asks for more at once than a person looks for. The engine joins a table for each
 * variable, alternative and order, and a database tries each place that a wildcard may
 * stand for: a long question would keep it busy for hours.
 */
class BoundedQuestions extends CommandGate {

	/** With more tables than eight H2 no longer looks for the best way through them. */
	private static final int VARIABLES = 5;

	private static final int ALTERNATIVES = 10;

	private static final int ORDERS = 5;

	private static final int WILDCARDS = 3;

	/** Letters to look for. */
	private static final int PATTERN = 200;

	private final BiFunction<String, Object[], String> refusal;

	/** Refuses with the text of a key, in the language of whoever asks. */
	BoundedQuestions(BiFunction<String, Object[], String> refusal) {
		this.refusal = refusal;
	}

	@Override
	protected <T> T pass(AskedCommand command, Supplier<T> onward) {
		if (Acting.somebodySignedIn()) {
			command.list().ifPresent(this::check);
		}
		return onward.get();
	}

	/** The whole question, with its alternatives. */
	void check(AskedList asked) {
		List<AskedList> levels = asked.alternatives().toList();
		atMost(ALTERNATIVES, levels.size() - 1, "orQueries");
		atMost(ORDERS, levels.stream().mapToInt(AskedList::orders).sum(), "sorting");
		atMost(VARIABLES, levels.stream().mapToLong(AskedList::variablesAsked).sum(), "variables");
		levels.stream()
			.flatMap(AskedList::patterns)
			.filter(BoundedQuestions::isTooLong)
			.map(Map.Entry::getKey)
			.findFirst()
			.ifPresent((criterion) -> refuse("engine.refusal.pattern", criterion, WILDCARDS, PATTERN));
	}

	private static boolean isTooLong(Map.Entry<String, String> pattern) {
		String text = pattern.getValue();
		return text.length() > PATTERN || text.chars().filter((letter) -> letter == '%').count() > WILDCARDS;
	}

	private void atMost(int most, long asked, String criterion) {
		if (asked > most) {
			refuse("engine.refusal.manyCriteria", criterion, most);
		}
	}

	private void refuse(String key, Object... arguments) {
		throw new BadUserRequestException(this.refusal.apply(key, arguments));
	}

}
