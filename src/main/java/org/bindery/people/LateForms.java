package org.bindery.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.bindery.engine.accounts.CallerNetwork;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * The forms that came too late, at each browser one for each person, until they are sent
 * again or half a day is over; whoever signs in there meanwhile changes nothing. Nobody
 * needs to sign in to leave one here, so there are only so many, and who leaves most
 * loses the oldest.
 */
@Component
class LateForms {

	private static final int MOST = 200;

	/** A session may end while a form waits; the browser stays the same. */
	private static final String BROWSER = "LATE_FORMS";

	/** A working day, and what comes after it. */
	private static final Duration LONGEST = Duration.ofHours(12);

	private final Map<Key, Left> forms = new LinkedHashMap<>();

	private final CallerNetwork networks;

	private final Clock clock;

	LateForms(CallerNetwork networks, Clock clock) {
		this.networks = networks;
		this.clock = clock;
	}

	synchronized void keep(LateForm form, HttpServletRequest request, HttpServletResponse response) {
		forgetOld();
		String browser = browser(request).filter(this::isKnown).orElseGet(() -> UUID.randomUUID().toString());
		response.addHeader(HttpHeaders.SET_COOKIE, cookie(browser, request));
		Key key = new Key(browser, form.person());
		this.forms.remove(key);
		this.forms.put(key, new Left(form, this.networks.of(request), this.clock.instant().plus(LONGEST)));
		if (this.forms.size() > MOST) {
			this.forms.values().remove(oldestFrom(busiest()));
		}
	}

	private void forgetOld() {
		this.forms.values().removeIf((left) -> !this.clock.instant().isBefore(left.until()));
	}

	private boolean isKnown(String browser) {
		return this.forms.keySet().stream().anyMatch((key) -> key.browser().equals(browser));
	}

	private static String cookie(String browser, HttpServletRequest request) {
		return ResponseCookie.from(BROWSER, browser)
			.path(request.getContextPath() + "/")
			.maxAge(LONGEST)
			.httpOnly(true)
			.sameSite("Lax")
			.build()
			.toString();
	}

	private String busiest() {
		return this.forms.values()
			.stream()
			.collect(Collectors.groupingBy(Left::from, Collectors.counting()))
			.entrySet()
			.stream()
			.max(Map.Entry.comparingByValue())
			.orElseThrow()
			.getKey();
	}

	private Left oldestFrom(String network) {
		return this.forms.values().stream().filter((left) -> left.from().equals(network)).findFirst().orElseThrow();
	}

	/**
	 * The form that came too late from this person at this browser.
	 * @param person asked only where a form may wait: it costs a look at the accounts
	 */
	synchronized Optional<LateForm> of(Supplier<String> person, HttpServletRequest request) {
		forgetOld();
		return key(person, request).map(this.forms::get).map(Left::form);
	}

	synchronized void forget(Supplier<String> person, HttpServletRequest request) {
		key(person, request).ifPresent(this.forms::remove);
	}

	private static Optional<Key> key(Supplier<String> person, HttpServletRequest request) {
		return browser(request).map((browser) -> new Key(browser, person.get()));
	}

	private static Optional<String> browser(HttpServletRequest request) {
		return Optional.ofNullable(request.getCookies())
			.map(Arrays::stream)
			.orElse(Stream.empty())
			.filter((cookie) -> cookie.getName().equals(BROWSER))
			.map(Cookie::getValue)
			.findFirst();
	}

	private record Key(String browser, String person) {
	}

	/** A form, the network that it came from, and when it is forgotten. */
	private record Left(LateForm form, String from, Instant until) {
	}

}
