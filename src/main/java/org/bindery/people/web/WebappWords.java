package org.bindery.people.web;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.bindery.calendar.WorkingCalendar;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The words of what Bindery adds to Tasklist and Cockpit, in the reader's language: all
 * of the message file {@code webapps}; and where its days begin.
 */
@RestController
class WebappWords {

	private static final Control AS_ASKED = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

	private final ZoneId zone;

	WebappWords(WorkingCalendar calendar) {
		this.zone = calendar.zone();
	}

	@GetMapping("/api/words")
	SpokenByScripts words(Locale locale) {
		ResourceBundle words = ResourceBundle.getBundle("messages.webapps", locale, AS_ASKED);
		return new SpokenByScripts(locale.getLanguage(), this.zone.getId(),
				words.keySet().stream().collect(Collectors.toMap(Function.identity(), words::getString)));
	}

	/**
	 * What scripts say.
	 *
	 * @param language the language's code
	 * @param zone the id of the library's time zone
	 * @param words the words by their keys
	 */
	record SpokenByScripts(String language, String zone, Map<String, String> words) {
	}

}
