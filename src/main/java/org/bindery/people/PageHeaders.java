package org.bindery.people;

import java.util.stream.Stream;

import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What browsers are told to guard against. */
final class PageHeaders {

	/** Style sheets, scripts and pictures, which are nobody's secret. */
	static final RequestMatcher FILES = anyOf("/webjars/**", "/styles/**", "/scripts/**", "/bindery.css",
			"/bindery.svg");

	static final RequestMatcher WEBAPPS = anyOf("/camunda/**");

	/** Kept by no browser: the way back leads whoever has signed out to the sign-in. */
	private static final RequestMatcher WEBAPP_PAGES = anyOf("/camunda/app/{app}/{engine}",
			"/camunda/app/{app}/{engine}/");

	private static final RequestMatcher ALL_FILES = new AndRequestMatcher(new NegatedRequestMatcher(WEBAPP_PAGES),
			new OrRequestMatcher(FILES, anyOf("/camunda/app/**", "/camunda/lib/**", "/camunda/assets/**")));

	/** Bootstrap's style sheet holds its small pictures as data. */
	private static final String ONLY_OUR_OWN = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
			+ "base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

	private PageHeaders() {
	}

	/** The web applications bring a content security policy of their own. */
	static void write(HeadersConfigurer<HttpSecurity> headers) {
		headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
			.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
			.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
			.addHeaderWriter(unless(WEBAPPS, new ContentSecurityPolicyHeaderWriter(ONLY_OUR_OWN)))
			.addHeaderWriter(unless(ALL_FILES, new CacheControlHeadersWriter()))
			.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(ALL_FILES,
					new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "no-cache")));
	}

	private static HeaderWriter unless(RequestMatcher requests, HeaderWriter writer) {
		return new DelegatingRequestMatcherHeaderWriter(new NegatedRequestMatcher(requests), writer);
	}

	private static RequestMatcher anyOf(String... patterns) {
		return new OrRequestMatcher(Stream.of(patterns)
			.map(PathPatternRequestMatcher.withDefaults()::matcher)
			.toArray(RequestMatcher[]::new));
	}

}
