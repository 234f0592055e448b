package org.bindery.engine.setup;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.bindery.engine.cards.Cards;
import org.bindery.engine.inside.AskedList;
import org.camunda.bpm.engine.AuthorizationException;

/**
 * What anybody may ask the engine for: what no confidential case can change the answer
 * to. An answer that belongs to such a case is left out, so whatever looks at the answer
 * alone is open; a criterion that looks at more is not, nor is a question that nobody has
 * looked at. {@code questions.txt} says which is which.
 */
class OpenQuestions {

	private static final String OURS = "org.bindery.";

	/**
	 * Which instance called that one. Alone it is open: of one that the person may not
	 * see, nothing is found, as of one that is not there.
	 */
	static final String CALLER = "subProcessInstanceId";

	/** How the other criteria are read, and what is looked into instead. */
	static final Set<String> NO_CRITERIA = Set.of("queries", "isOrQueryActive", "variables", "queryVariableValues",
			"queryVariableNameToValuesMap", "variableNamesIgnoreCase", "variableValuesIgnoreCase");

	private final UnaryOperator<String> refusal;

	/**
	 * Refuses with that sentence about a criterion, in the language of whoever asks.
	 */
	OpenQuestions(UnaryOperator<String> refusal) {
		this.refusal = refusal;
	}

	/**
	 * Refuses a question that nobody has looked at, and a query that asks for more than
	 * is open, on whatever level.
	 * @throws AuthorizationException with the criterion
	 */
	void check(Object command) {
		Class<?> type = command.getClass();
		Optional<AskedList> list = AskedList.of(command);
		if (type.getName().startsWith(OURS) && list.isEmpty()) {
			return;
		}
		Optional<KnownQuestion> known = KnownQuestion.of(type);
		Stream<String> telling = known.filter((question) -> !question.isRefused())
			.map((question) -> list.stream().flatMap((asked) -> telling(asked, question.criteria())))
			.orElseGet(() -> known.map(KnownQuestion::criteria)
				.filter((name) -> !name.isEmpty())
				.orElse(Set.of(type.getSimpleName()))
				.stream());
		telling.findFirst().ifPresent((name) -> {
			throw new AuthorizationException(this.refusal.apply(name));
		});
	}

	private static Stream<String> telling(AskedList list, Set<String> open) {
		return Stream.concat(criteria(list, open),
				list.levels().flatMap(AskedList::orderedBy).filter(OpenQuestions::tells));
	}

	private static Stream<String> criteria(AskedList list, Set<String> open) {
		return list.levels()
			.flatMap((level) -> level.criteria().entrySet().stream())
			.filter((criterion) -> !open.contains(criterion.getKey()))
			.flatMap((criterion) -> NO_CRITERIA.contains(criterion.getKey())
					? AskedList.variables(criterion.getValue()).filter(OpenQuestions::tells)
					: Stream.of(criterion.getKey()).filter((name) -> !(CALLER.equals(name) && asksForCaller(list))));
	}

	/** Beside others, on several levels, nothing found would tell. */
	static boolean asksForCaller(AskedList list) {
		return list.called().isPresent() && list.levels().count() == 1;
	}

	/**
	 * A task's own variables are looked for at the task, and cards' lines are shown of
	 * every case; other variables may be a confidential one's.
	 */
	private static boolean tells(String variable) {
		return !Cards.LINES.contains(variable);
	}

}
