package org.bindery.desk.changes;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.bindery.changes.Field;
import org.bindery.engine.forms.Words;
import org.bindery.identity.StaffId;
import org.bindery.people.Dates;
import org.bindery.search.NameOrder;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what a field says, in the reader's language. */
@Component
class ValueWords {

	private final MessageSource messages;

	private final Dates dates;

	ValueWords(MessageSource messages, Dates dates) {
		this.messages = messages;
		this.dates = dates;
	}

	String say(Field field, Object value, Names names) {
		return (value instanceof Set<?> values) ? sayAll(field, values, names) : say(value, names);
	}

	/** On a line for each first part, such as {@code Library: Data, Space}. */
	private String sayAll(Field field, Set<?> values, Names names) {
		return values.stream()
			.map((parts) -> ((List<?>) parts).stream().map((part) -> say(field, part, names)).toList())
			.collect(Collectors.groupingBy((parts) -> (parts.size() > 1) ? parts.get(0) + ": " : "", TreeMap::new,
					Collectors.mapping((parts) -> parts.get(parts.size() - 1), Collectors.toList())))
			.entrySet()
			.stream()
			.map((line) -> line.getKey()
					+ line.getValue().stream().sorted(NameOrder.NAMES).collect(Collectors.joining(", ")))
			.collect(Collectors.joining("\n"));
	}

	String say(Object value, Names names) {
		if (value instanceof Enum<?> word) {
			return Words.of(word);
		}
		if (value instanceof Boolean yes) {
			return message(yes ? "desk.changes.yes" : "desk.changes.no");
		}
		if (value instanceof LocalDate day) {
			return this.dates.day(day);
		}
		if (value instanceof StaffId person) {
			return names.staff().get(person);
		}
		if (value instanceof Long partner) {
			return names.partners().get(partner);
		}
		return (value instanceof Number number)
				? NumberFormat.getIntegerInstance(LocaleContextHolder.getLocale()).format(number) : value.toString();
	}

	String message(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
