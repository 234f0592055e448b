package org.bindery.desk.list;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.partnerships.questions.ListedPartnership;
import org.bindery.partnerships.questions.NamedPartner;

import org.springframework.context.MessageSource;

/** What stands in the columns of a file, in the reader's language. */
final class FileColumns {

	private final MessageSource messages;

	private final Locale language;

	FileColumns(MessageSource messages, Locale language) {
		this.messages = messages;
		this.language = language;
	}

	List<Object> heads() {
		return Stream
			.of("reference", "title", "stage", "since", "partners", "contact", "checkIn", "paused", "lastContact")
			.<Object>map((head) -> words("desk.list." + head))
			.toList();
	}

	List<Object> cells(ListedPartnership partnership) {
		return List.of(partnership.reference().text(), partnership.title(),
				words("partnerships.Stage." + partnership.stage()), cell(partnership.since()),
				partnership.partners().stream().map(NamedPartner::name).collect(Collectors.joining("; ")),
				cell(partnership.contact()), cell(partnership.nextCheckIn()), cell(partnership.pausedUntil()),
				cell(partnership.lastContact()));
	}

	String words(String key) {
		return this.messages.getMessage(key, null, this.language);
	}

	private static Object cell(Optional<?> value) {
		return value.isPresent() ? value.get() : "";
	}

}
