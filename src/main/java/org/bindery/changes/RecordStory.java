package org.bindery.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Follows one record from state to state. */
class RecordStory {

	private final Subject subject;

	private final List<Field> fields;

	private final TreeMap<Long, List<StoredChange>> chapters = new TreeMap<>();

	private List<Object> called = List.of();

	RecordStory(Subject subject, List<Field> fields) {
		this.subject = subject;
		this.fields = fields;
	}

	void add(StoredChange kept) {
		this.chapters.computeIfAbsent(kept.changes().id(), (id) -> new ArrayList<>()).add(kept);
	}

	/** What ever was among the values of that field. */
	Stream<List<Object>> everIn(String field) {
		return this.chapters.values()
			.stream()
			.flatMap(List::stream)
			.filter((kept) -> kept.valueOf().filter((many) -> many.name().equals(field)).isPresent())
			.map(StoredChange::value);
	}

	/**
	 * Tells how it changed.
	 * @param former what the record began with
	 * @return what it says at last
	 */
	Map<Field, Object> tell(Map<Field, Object> former, List<Difference> told) {
		Map<Field, Object> state = Map.of();
		Map<Field, Object> before = former;
		for (List<StoredChange> chapter : this.chapters.values()) {
			state = next(state, chapter);
			ChangeSet changes = chapter.get(0).changes();
			if (!changes.isTakenOver()) {
				compare(changes, before, state, before == former, told);
			}
			before = state;
		}
		return state;
	}

	private Map<Field, Object> next(Map<Field, Object> state, List<StoredChange> chapter) {
		Map<Field, Object> next = new HashMap<>(state);
		chapter.forEach((kept) -> kept.valueOf().ifPresentOrElse((field) -> change(next, field, kept), () -> {
			this.called = kept.parts(this.subject.called());
			this.fields.stream().filter((field) -> !field.many()).forEach((field) -> {
				Optional<Object> said = kept.gone() ? Optional.empty() : kept.said(field);
				said.ifPresentOrElse((value) -> next.put(field, value), () -> next.remove(field));
			});
		}));
		return next;
	}

	private static void change(Map<Field, Object> state, Field field, StoredChange kept) {
		Set<Object> values = new HashSet<>((Set<?>) state.getOrDefault(field, Set.of()));
		if (kept.gone()) {
			values.remove(kept.value());
		}
		else {
			values.add(kept.value());
		}
		state.put(field, values);
		if (values.isEmpty()) {
			state.remove(field);
		}
	}

	private void compare(ChangeSet changes, Map<Field, Object> before, Map<Field, Object> after, boolean begins,
			List<Difference> told) {
		for (Field field : this.fields) {
			Optional<Object> from = Optional.ofNullable(before.get(field));
			Optional<Object> to = Optional.ofNullable(after.get(field));
			boolean nothingYet = begins && to.filter((value) -> !isUsual(value)).isEmpty();
			if (!nothingYet && !from.equals(to)) {
				told.add(new Difference(changes, field, this.called, from, to));
			}
		}
	}

	/** What a record begins with where nobody says anything. */
	private static boolean isUsual(Object value) {
		return Boolean.FALSE.equals(value) || Integer.valueOf(0).equals(value)
				|| value instanceof Enum<?> word && word.name().equals("NONE");
	}

}
