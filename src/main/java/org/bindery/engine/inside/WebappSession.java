package org.bindery.engine.inside;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;

/**
 * What the web applications remember of a sign-in, and of a page. They have no public way
 * to be told who signed in elsewhere, or that somebody's groups are others now.
 */
public final class WebappSession {

	/** Under which the context holds the nonce of whoever asked last. */
	public static final String NONCE = ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE;

	private WebappSession() {
	}

	/** Signs in whom a {@link SignedInElsewhere} names. */
	public static Filter signOn() {
		return new ContainerBasedAuthenticationFilter();
	}

	/** Forgets who was signed in, where they had other groups. */
	public static void forgetOthers(HttpServletRequest request, String engine, Collection<String> groups) {
		Optional.ofNullable(request.getSession(false))
			.map(AuthenticationUtil::getAuthsFromSession)
			.ifPresent((remembered) -> forgetOthers(remembered, engine, groups));
	}

	private static void forgetOthers(Authentications remembered, String engine, Collection<String> groups) {
		if (remembered.getAuthenticationForProcessEngine(engine) instanceof UserAuthentication then
				&& !Set.copyOf(groups).equals(Set.copyOf(then.getGroupIds()))) {
			remembered.removeByEngineName(engine);
		}
	}

	/** Says who signed in, to the web applications and the REST API. */
	public abstract static class SignedInElsewhere extends ContainerBasedAuthenticationProvider {

	}

}
