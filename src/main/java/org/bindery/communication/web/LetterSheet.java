package org.bindery.communication.web;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.communication.Letter;
import org.bindery.communication.LetterBook;
import org.bindery.people.Colleague;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * A letter as its recipient sees it, alone on a sheet. The browser runs nothing of it and
 * loads nothing for it, whatever the letter holds.
 */
@Controller
@RequestMapping("/letters/{id}")
class LetterSheet {

	private static final String NOTHING_BUT_STYLE = "sandbox; default-src 'none'; style-src 'unsafe-inline'; "
			+ "form-action 'none'; base-uri 'none'; frame-ancestors 'self'";

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

	private final LetterBook letters;

	private final WorkingCalendar calendar;

	LetterSheet(LetterBook letters, WorkingCalendar calendar) {
		this.letters = letters;
		this.calendar = calendar;
	}

	@GetMapping("/sheet")
	ResponseEntity<String> show(@PathVariable Long id, Colleague person) {
		return sheet(id, person, Letter::html);
	}

	/** For the post: with the day, and the name for the envelope. */
	@GetMapping("/print")
	ResponseEntity<String> print(@PathVariable Long id, Colleague person) {
		return sheet(id, person, this::onPaper);
	}

	private String onPaper(Letter letter) {
		Document page = Jsoup.parse(letter.html());
		page.outputSettings().prettyPrint(false);
		Element text = page.getElementById("letter");
		text.prependChild(line(letter.recipientName()));
		text.prependChild(line(DATE.format(this.calendar.dateOf(letter.writtenAt()))));
		return page.outerHtml();
	}

	private static Element line(String text) {
		return new Element("p").attr("style", "margin:0 0 16px 0").text(text);
	}

	private ResponseEntity<String> sheet(Long id, Colleague person, Function<Letter, String> view) {
		Letter letter = this.letters.find(id, person)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
			.header("Content-Security-Policy", NOTHING_BUT_STYLE)
			.body(view.apply(letter));
	}

}
