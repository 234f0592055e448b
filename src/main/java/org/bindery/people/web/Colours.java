package org.bindery.people.web;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** In what light the pages are shown. */
enum Colours {

	/** As the person's system has it. */
	SYSTEM,

	LIGHT,

	DARK;

	static final String PARAMETER = "colours";

	/** What the request asks for, else what was chosen before. */
	static Colours of(HttpServletRequest request) {
		return asked(request)
			.or(() -> Optional.ofNullable(WebUtils.getCookie(request, PARAMETER))
				.map(Cookie::getValue)
				.flatMap(Colours::named))
			.orElse(SYSTEM);
	}

	static Optional<Colours> asked(HttpServletRequest request) {
		return Optional.ofNullable(request.getParameter(PARAMETER)).flatMap(Colours::named);
	}

	private static Optional<Colours> named(String code) {
		return Stream.of(values()).filter((colours) -> colours.code().equals(code)).findFirst();
	}

	/** As addresses and style sheets have it. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Remembers the choice. */
	ResponseCookie cookie(String path) {
		return ResponseCookie.from(PARAMETER, code())
			.path(path)
			.maxAge(Duration.ofDays(365))
			.httpOnly(true)
			.sameSite("Lax")
			.build();
	}

}
