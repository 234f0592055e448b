package org.bindery.engine.steps;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.bindery.engine.steps.RefusedForm.Reason;
import org.bindery.addresses.LibraryCountry;
import org.bindery.calendar.WorkingCalendar;
import org.bindery.typing.Money;
import org.bindery.typing.OneLine;
import org.bindery.typing.Typed;
import org.camunda.spin.json.SpinJsonNode;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Makes plain values of what Tasklist or the REST API sent: lists out of Json, text and
 * numbers as they were meant, nothing for an empty field. Refuses what no form of ours
 * may hold: characters that cannot be stored, endless lists, dates beyond any plan.
 */
@Component
class PlainValues {

	/** Half a character. */
	private static final Pattern UNSTORABLE = Pattern
		.compile("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

	private static final int LONGEST_LIST = 100;

	private final RefusalMessages messages;

	private final OwnCurrency currency;

	PlainValues(RefusalMessages messages, LibraryCountry library) {
		this.messages = messages;
		this.currency = OwnCurrency.of(library.country());
	}

	/** Every component of the record has an entry; a list that was not sent is empty. */
	Map<String, Object> of(Map<String, Object> sent, Class<? extends Record> type) {
		Map<String, Object> values = new LinkedHashMap<>();
		for (RecordComponent component : type.getRecordComponents()) {
			values.put(component.getName(), (component.getType() == List.class) ? List.of() : null);
		}
		sent.keySet().forEach((field) -> {
			if (!values.containsKey(field)) {
				throw new RefusedForm(List.of(new Reason(field, this.messages.text("engine.refusal.unknownField"))));
			}
			Object value = plain(field, sent);
			if (value != null) {
				values.put(field, value);
			}
		});
		for (RecordComponent component : type.getRecordComponents()) {
			values.computeIfPresent(component.getName(), (field, value) -> ofKind(component, field, value));
		}
		return values;
	}

	private Object plain(String field, Map<String, Object> sent) {
		try {
			Object value = sent.get(field);
			return clean(field, (value instanceof SpinJsonNode node) ? node.mapTo(Object.class) : value);
		}
		catch (RefusedForm ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			// a Json or Object value that cannot be read shows only when it is asked for
			throw new RefusedForm(field, this.messages.text("engine.refusal.wrongKind"));
		}
	}

	private Object clean(String field, Object value) {
		if (value instanceof String text) {
			return text(field, text);
		}
		if (value instanceof Collection<?> items) {
			if (items.size() > LONGEST_LIST) {
				throw new RefusedForm(field, this.messages.text("engine.refusal.tooMany", LONGEST_LIST));
			}
			return items.stream().map((item) -> clean(field, item)).filter((item) -> item != null).distinct().toList();
		}
		if (value != null && !(value instanceof Number) && !(value instanceof Boolean)) {
			throw new RefusedForm(field, this.messages.text("engine.refusal.wrongKind"));
		}
		return value;
	}

	private String text(String field, String text) {
		if (UNSTORABLE.matcher(text).find()) {
			throw new RefusedForm(field, this.messages.text("engine.refusal.unstorable"));
		}
		String meant = Typed.text(text);
		return meant.isEmpty() ? null : meant;
	}

	private Object ofKind(RecordComponent component, String field, Object value) {
		if (component.getType() == LocalDate.class) {
			checkDate(field, value);
		}
		else if (value instanceof String text && WholeNumbers.isOne(component.getType())) {
			return WholeNumbers.read(field, text, component.getType(), LocaleContextHolder.getLocale(),
					component.getAccessor().isAnnotationPresent(Money.class) ? this.currency : OwnCurrency.NONE);
		}
		else if (value instanceof Number number && WholeNumbers.isOne(component.getType())) {
			return WholeNumbers.read(field, number, component.getType());
		}
		else if (value instanceof String text && component.getAccessor().isAnnotationPresent(OneLine.class)) {
			return Typed.line(text);
		}
		return value;
	}

	private void checkDate(String field, Object value) {
		if (value instanceof String text) {
			try {
				LocalDate date = LocalDate.parse(text);
				if (!WorkingCalendar.isPlausible(date)) {
					throw new RefusedForm(field, this.messages.text("engine.refusal.dateOutOfRange"));
				}
			}
			catch (DateTimeParseException ex) {
				throw new RefusedForm(field, this.messages.text("engine.refusal.notADate"));
			}
		}
		else {
			throw new RefusedForm(field, this.messages.text("engine.refusal.notADate"));
		}
	}

}
