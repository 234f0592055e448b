package org.bindery.communication;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/** What the engine's own letters, the reminder and the escalation, say of a task. */
@Component
class ReminderFacts implements LetterFacts {

	@Override
	public Map<String, Function<LetterContext, Object>> facts() {
		return Stream.of("taskName", "dueDate", "taskLink", "assigneeName")
			.collect(Collectors.toMap(Function.identity(), (name) -> (letter) -> letter.ids().told(name)));
	}

}
