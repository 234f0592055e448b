package org.bindery.people;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What of the engine's own REST API is open to whom before the engine asks for the rights
 * that it needs: staff read and ask, do tasks and begin partnerships; managers have jobs
 * tried again; analysts deploy. What no line here opens is for administrators; to try
 * passwords, and to sign in or set up another way than ours, is for nobody. Tasklist,
 * Cockpit and Admin use the same API under another address.
 */
final class EngineAddresses {

	private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();

	private static final List<String> PLACES = List.of("/engine-rest", "/engine-rest/engine/{engine}",
			"/camunda/api/engine/engine/{engine}");

	private static final String READ = "/{resource:task|filter|process-definition|process-instance|execution"
			+ "|variable-instance|event-subscription|job|job-definition|incident|batch|history|decision-definition"
			+ "|decision-requirements-definition|case-definition|deployment|user|group|tenant|identity|authorization"
			+ "|external-task|version}/**";

	private static final String ASKED = "/{resource:task|process-instance|execution|variable-instance|job"
			+ "|job-definition|external-task|group}";

	private static final String ASKED_OF_HISTORY = "/history/{resource:process-instance|task|activity-instance"
			+ "|variable-instance|detail|job-log|external-task-log}";

	private EngineAddresses() {
	}

	static void open(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
		requests.requestMatchers(at(HttpMethod.POST, "/identity/verify"))
			.denyAll()
			.requestMatchers(PATHS.matcher("/camunda/api/{app}/setup/**"),
					PATHS.matcher("/camunda/api/{app}/auth/user/{engine}/login/**"))
			.denyAll()
			.requestMatchers(PATHS.matcher("/camunda/api/admin/auth/**"))
			.hasAnyAuthority(Role.authorities())
			.requestMatchers(PATHS.matcher("/camunda/api/admin/**"))
			.hasAuthority(Role.ADMINISTRATOR.authority())
			.requestMatchers(PATHS.matcher("/camunda/api/cockpit/**"))
			.hasAnyAuthority(Role.MANAGER.authority(), Role.ANALYST.authority(), Role.ADMINISTRATOR.authority())
			.requestMatchers(at(HttpMethod.POST, "/task/create"))
			.hasAuthority(Role.ADMINISTRATOR.authority())
			.requestMatchers(read())
			.hasAnyAuthority(Role.authorities())
			.requestMatchers(at(HttpMethod.POST, ASKED, ASKED + "/count", ASKED_OF_HISTORY, ASKED_OF_HISTORY + "/count",
					"/filter/{id}/{how:list|count|singleResult}", "/identity/password-policy",
					"/process-definition/{id}/submit-form", "/process-definition/key/{key}/submit-form",
					"/task/{id}/**"))
			.hasAnyAuthority(Role.authorities())
			.requestMatchers(at(HttpMethod.PUT, "/task/{id}/**", "/user/{id}/{what:profile|credentials}"))
			.hasAnyAuthority(Role.authorities())
			.requestMatchers(at(HttpMethod.DELETE, "/task/{id}/**"))
			.hasAnyAuthority(Role.authorities())
			.requestMatchers(at(HttpMethod.PUT, "/job/{id}/retries", "/job-definition/{id}/retries"))
			.hasAnyAuthority(Role.MANAGER.authority(), Role.ADMINISTRATOR.authority())
			.requestMatchers(at(HttpMethod.POST, "/deployment/create", "/deployment/{id}/redeploy"))
			.hasAnyAuthority(Role.ANALYST.authority(), Role.ADMINISTRATOR.authority())
			.requestMatchers(everywhere())
			.hasAuthority(Role.ADMINISTRATOR.authority());
	}

	/** The list of engines too, and what somebody could do, which Tasklist asks for. */
	private static RequestMatcher[] read() {
		return Stream.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS)
			.flatMap((method) -> Stream.concat(Stream.of(at(method, READ)),
					Stream.of("/engine-rest/engine", "/camunda/api/engine/engine", "/camunda/api/engine/engine/")
						.map((engines) -> PATHS.matcher(method, engines))))
			.toArray(RequestMatcher[]::new);
	}

	private static RequestMatcher[] everywhere() {
		return Stream.of("/engine-rest/**", "/camunda/api/engine/**")
			.map(PATHS::matcher)
			.toArray(RequestMatcher[]::new);
	}

	private static RequestMatcher[] at(HttpMethod method, String... addresses) {
		return PLACES.stream()
			.flatMap((place) -> Stream.of(addresses).map((address) -> PATHS.matcher(method, place + address)))
			.toArray(RequestMatcher[]::new);
	}

}
