package org.bindery.communication.writing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a placeholder stands for, as letters say it. */
record Fact(Placeholder placeholder, Object value) {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu", Locale.US);

	String text() {
		return say(this.value);
	}

	private String say(Object value) {
		if (value == null) {
			return "";
		}
		if (value instanceof LocalDate date) {
			return DATE.format(date);
		}
		if (value instanceof Boolean yes) {
			return yes ? "yes" : "no";
		}
		if (value instanceof List<?> list) {
			return list.stream().map(this::say).collect(Collectors.joining(", "));
		}
		if (value instanceof CharSequence || value instanceof Number) {
			return value.toString();
		}
		throw new BrokenTemplate(
				this.placeholder + " is a " + value.getClass().getSimpleName() + ", which letters cannot say");
	}

	/** Nothing, an empty text and an empty list are not true. */
	boolean isTrue() {
		if (this.value instanceof Boolean yes) {
			return yes;
		}
		if (this.value instanceof List<?> list) {
			return !list.isEmpty();
		}
		return !text().isBlank();
	}

	List<?> list() {
		if (this.value instanceof List<?> list) {
			return list;
		}
		throw new BrokenTemplate(this.placeholder + " is no list");
	}

}
