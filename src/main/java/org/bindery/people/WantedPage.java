package org.bindery.people;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * After sign-in people come to the page that they asked for. Their browser keeps which:
 * in a session, whoever asks without signing in would fill the memory. Whatever a cookie
 * says, it leads to a page here.
 */
class WantedPage implements RequestCache {

	private static final String NAME = "WANTED_PAGE";

	/** In letters; whoever wants more begins at home. */
	private static final int LONGEST = 1_000;

	private static final Duration KEPT = Duration.ofMinutes(30);

	/** Two slashes, or one that leans back, would begin another site's address. */
	private static final Pattern HERE = Pattern.compile("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\]]*");

	private final RequestMatcher pages;

	WantedPage(RequestMatcher pages) {
		this.pages = pages;
	}

	@Override
	public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
		String page = address(request);
		if (this.pages.matches(request) && isHere(page)) {
			write(Base64.getUrlEncoder().withoutPadding().encodeToString(page.getBytes(StandardCharsets.US_ASCII)),
					KEPT, request, response);
		}
	}

	@Override
	public SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
		return wanted(request).map(SimpleSavedRequest::new).orElse(null);
	}

	/** A page is asked for anew, and nothing was sent to it. */
	@Override
	public HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
		return null;
	}

	@Override
	public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
		if (wanted(request).isPresent()) {
			write("", Duration.ZERO, request, response);
		}
	}

	private static String address(HttpServletRequest request) {
		String query = request.getQueryString();
		return request.getRequestURI().substring(request.getContextPath().length())
				+ ((query != null) ? "?" + query : "");
	}

	private static boolean isHere(String page) {
		return page.length() <= LONGEST && HERE.matcher(page).matches();
	}

	private static Optional<String> wanted(HttpServletRequest request) {
		return Optional.ofNullable(request.getCookies())
			.map(Arrays::stream)
			.orElse(Stream.empty())
			.filter((cookie) -> cookie.getName().equals(NAME))
			.map(Cookie::getValue)
			.flatMap(WantedPage::read)
			.filter(WantedPage::isHere)
			.findFirst();
	}

	private static Stream<String> read(String kept) {
		try {
			return Stream.of(new String(Base64.getUrlDecoder().decode(kept), StandardCharsets.US_ASCII));
		}
		catch (IllegalArgumentException ex) {
			return Stream.empty();
		}
	}

	private static void write(String value, Duration kept, HttpServletRequest request, HttpServletResponse response) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(NAME, value)
					.path(request.getContextPath() + "/")
					.maxAge(kept)
					.httpOnly(true)
					.sameSite("Lax")
					.build()
					.toString());
	}

}
