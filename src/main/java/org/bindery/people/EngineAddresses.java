package org.bindery.people;

import java.util.Map;

import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What of the engine's own REST API is open to whom before the engine asks for the rights
 * that it needs: staff read and ask, do tasks and begin partnerships; managers have jobs
 * tried again; analysts deploy. What no line of {@code engine-addresses.txt} opens is for
 * administrators; to try passwords, and to sign in or set up another way than ours, is
 * for nobody. Tasklist, Cockpit and Admin use the same API under another address.
 */
final class EngineAddresses {

	private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();

	/** Administrators are always among them. */
	private static final Map<String, String[]> PEOPLE = Map.of("staff", Role.authorities(), "managers",
			new String[] { Role.MANAGER.authority(), Role.ADMINISTRATOR.authority() }, "analysts",
			new String[] { Role.ANALYST.authority(), Role.ADMINISTRATOR.authority() }, "watchers",
			new String[] { Role.MANAGER.authority(), Role.ANALYST.authority(), Role.ADMINISTRATOR.authority() });

	private EngineAddresses() {
	}

	static void open(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
		requests.requestMatchers(nobodys()).denyAll();
		OpenAddresses.read()
			.forEach((people, open) -> requests.requestMatchers(open).hasAnyAuthority(PEOPLE.get(people)));
		requests.requestMatchers(PATHS.matcher("/engine-rest/**"), PATHS.matcher("/camunda/api/**"))
			.hasAuthority(Role.ADMINISTRATOR.authority());
	}

	private static RequestMatcher[] nobodys() {
		return new RequestMatcher[] { PATHS.matcher(HttpMethod.POST, "/engine-rest/identity/verify"),
				PATHS.matcher(HttpMethod.POST, "/engine-rest/engine/{engine}/identity/verify"),
				PATHS.matcher(HttpMethod.POST, "/camunda/api/engine/engine/{engine}/identity/verify"),
				PATHS.matcher("/camunda/api/{app}/setup/**"),
				PATHS.matcher("/camunda/api/{app}/auth/user/{engine}/login/**") };
	}

}
