package org.bindery.desk.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.bindery.identity.Reference;

import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.SessionScope;

/** Lets a form that somebody sends twice begin one partnership. */
@Component
@SessionScope
class BegunOnce {

	private static final int REMEMBERED = 20;

	private static final int KEY_LENGTH = 36;

	private final Map<String, Reference> references = new LinkedHashMap<>() {

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Reference> eldest) {
			return size() > REMEMBERED;
		}

	};

	/** A key for a new form; that of a form which was sent stays. */
	static String key(String sent) {
		return (sent != null && sent.length() == KEY_LENGTH) ? sent : UUID.randomUUID().toString();
	}

	/** The reference of the partnership that the form began. */
	synchronized Optional<Reference> by(String key) {
		return Optional.ofNullable(this.references.get(key));
	}

	/**
	 * The reference of the partnership that the form begins, or began already.
	 * @param key tells a form that is sent twice from two forms
	 */
	synchronized Reference by(String key, Supplier<Reference> begin) {
		return this.references.computeIfAbsent(key, (unused) -> begin.get());
	}

}
