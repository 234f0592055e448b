package org.bindery.people;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.bindery.engine.accounts.Account;

import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * A form that was sent when its session was over.
 *
 * @param person the id of whoever filled it in
 * @param path where it was sent to, within the application, as it stands in addresses
 * @param fields what was typed
 */
record LateForm(String person, String path, Map<String, String[]> fields) {

	private static final String TOKEN = "_csrf";

	/** In characters: more than any form takes. */
	private static final int LONGEST = 100_000;

	/**
	 * Empty where nothing was typed, or nobody knows by whom, or where no form is;
	 * another site's page may not put words into a form here.
	 * @param pages where forms are sent to
	 */
	static Optional<LateForm> in(HttpServletRequest request, RequestMappingHandlerMapping pages) {
		Map<String, String[]> fields = new HashMap<>(request.getParameterMap());
		fields.remove(TOKEN);
		if (!request.getMethod().equals("POST") || !OwnPage.sent(request) || fields.isEmpty()
				|| length(fields) > LONGEST || !takesForms(request, pages)) {
			return Optional.empty();
		}
		return Optional.ofNullable(request.getParameter(TOKEN))
			.flatMap(PersonsTokens::person)
			.filter((person) -> person.matches(Account.IDS))
			.map((person) -> new LateForm(person, path(request), fields));
	}

	/** The sign-in and the sign-out are no pages of ours to come back to. */
	private static boolean takesForms(HttpServletRequest request, RequestMappingHandlerMapping pages) {
		ServletRequestPathUtils.parseAndCache(request);
		return pages.getHandlerMethods()
			.keySet()
			.stream()
			.filter((address) -> address.getMethodsCondition().getMethods().contains(RequestMethod.POST))
			.anyMatch((address) -> address.getMatchingCondition(request) != null);
	}

	boolean isOf(String id) {
		return this.person.equals(id);
	}

	boolean isFor(HttpServletRequest request) {
		return this.path.equals(path(request));
	}

	private static String path(HttpServletRequest request) {
		return request.getRequestURI().substring(request.getContextPath().length());
	}

	private static long length(Map<String, String[]> fields) {
		return fields.entrySet()
			.stream()
			.flatMap((field) -> Stream.concat(Stream.of(field.getKey()), Arrays.stream(field.getValue())))
			.mapToLong(String::length)
			.sum();
	}

}
