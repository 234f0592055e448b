package org.bindery.people;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.bindery.engine.CallerNetwork;

import org.springframework.stereotype.Component;

/**
 * The forms that came too late, one for each browser's session, until they are sent
 * again. Nobody needs to sign in to leave one here, so there are only so many, and who
 * leaves most loses the oldest.
 */
@Component
class LateForms {

	private static final int MOST = 200;

	private static final String KEY = LateForms.class.getName();

	private final Map<String, Left> forms = new LinkedHashMap<>();

	private final CallerNetwork networks;

	LateForms(CallerNetwork networks) {
		this.networks = networks;
	}

	synchronized void keep(LateForm form, HttpServletRequest request) {
		forget(request);
		String key = UUID.randomUUID().toString();
		request.getSession().setAttribute(KEY, key);
		this.forms.put(key, new Left(form, this.networks.of(request)));
		if (this.forms.size() > MOST) {
			this.forms.values().remove(oldestFrom(busiest()));
		}
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

	/** The form that came too late from this browser. */
	synchronized Optional<LateForm> of(HttpServletRequest request) {
		return key(request).map(this.forms::get).map(Left::form);
	}

	synchronized void forget(HttpServletRequest request) {
		key(request).ifPresent(this.forms::remove);
	}

	private static Optional<String> key(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return Optional.ofNullable(session).map((known) -> (String) known.getAttribute(KEY));
	}

	/** A form, and the network that it came from. */
	private record Left(LateForm form, String from) {
	}

}
