package org.bindery.people.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Gives every page what the layout shows: pages find it under {@code layout}. */
@ControllerAdvice
class LayoutModel {

	private final String library;

	LayoutModel(@Value("${bindery.library.name:}") String library) {
		this.library = library;
	}

	@ModelAttribute("layout")
	Layout layout(HttpServletRequest request, Locale locale) {
		List<Language> languages = Languages.SPOKEN.stream()
			.map((language) -> new Language(language.getLanguage(),
					StringUtils.capitalize(language.getDisplayLanguage(language)), language.equals(locale)))
			.toList();
		return new Layout(this.library, request.getRequestURI().substring(request.getContextPath().length()), languages,
				Colours.of(request), Colours.values());
	}

	/** A language of the pages, named in itself. */
	record Language(String code, String name, boolean current) {
	}

	/**
	 * What the layout shows.
	 *
	 * @param library the library's name; empty where it is not set
	 * @param path the page's path
	 * @param colours those that the page comes in
	 * @param allColours those to choose from
	 */
	record Layout(String library, String path, List<Language> languages, Colours colours, Colours[] allColours) {

		/** What the style sheets know the colours by; empty where the system decides. */
		public Optional<String> theme() {
			return Optional.of(this.colours).filter((chosen) -> chosen != Colours.SYSTEM).map(Colours::code);
		}

		/** Whether the page is in that part of the navigation. */
		public boolean in(String part) {
			return this.path.equals(part) || this.path.startsWith(part + "/");
		}

		/** A link to this page with one parameter changed and all others kept. */
		public String here(String parameter, Object value) {
			return "?" + ServletUriComponentsBuilder.fromCurrentRequest()
				.replaceQueryParam(parameter, value)
				.build()
				.getQuery();
		}

	}

}
