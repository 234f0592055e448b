package org.bindery.engine.setup;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.bindery.engine.cards.Cards;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.QueryVariableValue;
import org.camunda.bpm.engine.impl.TaskQueryVariableValue;

import org.springframework.beans.BeanUtils;
import org.springframework.util.ReflectionUtils;

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
		if (type.getName().startsWith(OURS) && !(command instanceof AbstractQuery)) {
			return;
		}
		Optional<KnownQuestion> known = KnownQuestion.of(type);
		Stream<String> telling = known.filter((question) -> !question.isRefused())
			.map((question) -> telling(command, question.criteria()))
			.orElseGet(() -> known.map(KnownQuestion::criteria)
				.filter((name) -> !name.isEmpty())
				.orElse(Set.of(type.getSimpleName()))
				.stream());
		telling.findFirst().ifPresent((name) -> {
			throw new AuthorizationException(this.refusal.apply(name));
		});
	}

	private static Stream<String> telling(Object command, Set<String> open) {
		return (command instanceof AbstractQuery<?, ?> query)
				? levels(query).flatMap((level) -> asked(level).entrySet().stream())
					.filter((criterion) -> !open.contains(criterion.getKey()))
					.flatMap(
							(criterion) -> NO_CRITERIA.contains(criterion.getKey()) ? variables(criterion.getValue())
									: Stream.of(criterion.getKey())
										.filter((name) -> !(CALLER.equals(name) && asksForCaller(query))))
				: Stream.empty();
	}

	/** Beside others, on several levels, nothing found would tell. */
	static boolean asksForCaller(AbstractQuery<?, ?> query) {
		return query instanceof ProcessInstanceQueryImpl instances && instances.getSubProcessInstanceId() != null
				&& levels(query).count() == 1;
	}

	/** The query and those within it: the engine lists them all, in each of them. */
	@SuppressWarnings("unchecked")
	static Stream<AbstractQuery<?, ?>> levels(AbstractQuery<?, ?> query) {
		Field within = ReflectionUtils.findField(query.getClass(), "queries");
		if (within == null) {
			return Stream.of(query);
		}
		ReflectionUtils.makeAccessible(within);
		return ((Collection<AbstractQuery<?, ?>>) ReflectionUtils.getField(within, query)).stream();
	}

	/**
	 * A task's own variables are looked for at the task, and cards' lines are shown of
	 * every case; other variables may be a confidential one's.
	 */
	private static Stream<String> variables(Object criterion) {
		Collection<?> values = (criterion instanceof Map<?, ?> named) ? named.values() : List.of(criterion);
		return values.stream()
			.flatMap((value) -> (value instanceof Collection<?> several) ? several.stream() : Stream.of(value))
			.flatMap((value) -> (value instanceof QueryVariableValue variable) ? Stream.of(variable) : Stream.empty())
			.filter((variable) -> !(variable instanceof TaskQueryVariableValue && variable.isLocal()))
			.filter((variable) -> !Cards.LINES.contains(variable.getName()))
			.map(QueryVariableValue::getName);
	}

	/** What differs from a query that asks for nothing. */
	private static Map<String, Object> asked(AbstractQuery<?, ?> query) {
		Object blank = blank(query.getClass());
		Map<String, Object> asked = new HashMap<>();
		for (Class<?> type = query.getClass(); type != AbstractQuery.class; type = type.getSuperclass()) {
			ReflectionUtils.doWithLocalFields(type, (field) -> {
				ReflectionUtils.makeAccessible(field);
				Object value = field.get(query);
				if (value != null && !Objects.deepEquals(value, field.get(blank))) {
					asked.put(field.getName(), value);
				}
			});
		}
		return asked;
	}

	/** However it is made: some cannot be made without who would execute them. */
	private static Object blank(Class<?> type) {
		Constructor<?> made = type.getDeclaredConstructors()[0];
		return BeanUtils.instantiateClass(made, new Object[made.getParameterCount()]);
	}

}
