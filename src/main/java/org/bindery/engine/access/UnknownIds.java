package org.bindery.engine.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A refusal tells that there is something. Whoever asks by an id that tells of a
 * confidential case is answered as about an id that never was: the engine is asked about
 * such a one instead.
 */
class UnknownIds extends OncePerRequestFilter {

	private static final Pattern BY_ID = Pattern
		.compile("/((?:history/)?[a-z-]+)/((?:[^/:]+:)?\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})(?=/|$)");

	private final TellingIds telling;

	private final SeesEverything seesEverything;

	UnknownIds(TellingIds telling, SeesEverything seesEverything) {
		this.telling = telling;
		this.seesEverything = seesEverything;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getPathInfo() == null || request.getRemoteUser() == null
				|| !BY_ID.matcher(request.getPathInfo()).find();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Matcher byId = BY_ID.matcher(request.getPathInfo());
		byId.find();
		if (!this.telling.tell(byId.group(1), byId.group(2), request.getRemoteUser())
				|| this.seesEverything.test(request.getRemoteUser())) {
			chain.doFilter(request, response);
			return;
		}
		String unknown = UUID.randomUUID().toString();
		ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
		chain.doFilter(new SentElsewhere(request, request.getPathInfo().replace(byId.group(2), unknown)), answer);
		String told = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
		if (told.contains(unknown)) {
			answer.resetBuffer();
			answer.getOutputStream().write(told.replace(unknown, byId.group(2)).getBytes(StandardCharsets.UTF_8));
		}
		answer.copyBodyToResponse();
	}

}
