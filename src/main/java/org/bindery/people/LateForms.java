package org.bindery.people;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.springframework.stereotype.Component;

/**
 * The forms that came too late, one for each browser's session, until they are sent
 * again. Nobody needs to sign in to leave one here, so there are only so many.
 */
@Component
class LateForms {

	private static final int MOST = 200;

	private static final String KEY = LateForms.class.getName();

	private final Map<String, LateForm> forms = Collections.synchronizedMap(new LinkedHashMap<>() {

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, LateForm> eldest) {
			return size() > MOST;
		}

	});

	void keep(LateForm form, HttpServletRequest request) {
		forget(request);
		String key = UUID.randomUUID().toString();
		request.getSession().setAttribute(KEY, key);
		this.forms.put(key, form);
	}

	/** The form that came too late from this browser. */
	Optional<LateForm> of(HttpServletRequest request) {
		return key(request).map(this.forms::get);
	}

	void forget(HttpServletRequest request) {
		key(request).ifPresent(this.forms::remove);
	}

	private static Optional<String> key(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return Optional.ofNullable(session).map((known) -> (String) known.getAttribute(KEY));
	}

}
