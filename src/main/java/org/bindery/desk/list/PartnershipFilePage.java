package org.bindery.desk.list;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.bindery.calendar.WorkingCalendar;
import org.bindery.partnerships.questions.PartnershipList;
import org.bindery.search.SearchText;

import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriUtils;

/** All that a list shows, as a file. */
@Controller
class PartnershipFilePage {

	private static final int LONGEST_NAME = 200;

	private final PartnershipList list;

	private final ListChoices choices;

	private final WorkingCalendar calendar;

	private final MessageSource messages;

	PartnershipFilePage(PartnershipList list, ListChoices choices, WorkingCalendar calendar, MessageSource messages) {
		this.list = list;
		this.choices = choices;
		this.calendar = calendar;
		this.messages = messages;
	}

	@GetMapping("/partnerships.csv")
	void csv(ListAddress address, Locale language, HttpServletResponse response) throws IOException {
		FileColumns columns = new FileColumns(this.messages, language);
		response.setContentType("text/csv;charset=UTF-8");
		send(address, columns, TextFile::new, name(columns, "csv"), response);
	}

	@GetMapping("/partnerships.xlsx")
	void xlsx(ListAddress address, Locale language, HttpServletResponse response) throws IOException {
		FileColumns columns = new FileColumns(this.messages, language);
		String sheet = columns.words("common.nav.partnerships");
		response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
		send(address, columns, (out) -> new SheetFile(out, sheet), name(columns, "xlsx"), response);
	}

	private String name(FileColumns columns, String kind) {
		return columns.words("desk.list.file.name") + "-" + this.calendar.today() + "." + kind;
	}

	/** With a plain name too, for programs that do not read the other one. */
	private static String attachment(String name) {
		return ContentDisposition.attachment().filename(SearchText.of(LONGEST_NAME, name)).build()
				+ "; filename*=UTF-8''" + UriUtils.encode(name, StandardCharsets.UTF_8);
	}

	/**
	 * Finishes the file first: whoever loads it slowly keeps the database waiting for
	 * nothing, and nobody gets half of it.
	 */
	private void send(ListAddress address, FileColumns columns, Format format, String name,
			HttpServletResponse response) throws IOException {
		Path file = Files.createTempFile("partnerships", null);
		try {
			write(address, columns, format, file);
			response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(name));
			response.setContentLengthLong(Files.size(file));
			Files.copy(file, response.getOutputStream());
		}
		finally {
			Files.delete(file);
		}
	}

	private void write(ListAddress address, FileColumns columns, Format format, Path path) throws IOException {
		try (OutputStream out = Files.newOutputStream(path); ListFile file = format.on(out)) {
			file.write(columns.heads());
			this.list.each(address.filter(this.choices.colleagues(), this.choices.silence()), address.sorting(),
					(partnership) -> {
						try {
							file.write(columns.cells(partnership));
						}
						catch (IOException ex) {
							throw new UncheckedIOException(ex);
						}
					});
		}
	}

	/** How a file is written. */
	@FunctionalInterface
	private interface Format {

		ListFile on(OutputStream out) throws IOException;

	}

}
