package org.bindery.engine.access;

import java.util.List;
import java.util.Map;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import org.bindery.engine.inside.WebappSession;
import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.filter.OrderedRequestContextFilter;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Whoever signed in to Bindery is signed in to Tasklist, Cockpit, Admin and the engine's
 * REST API.
 */
@Configuration(proxyBeanMethods = false)
class WebappSignOn {

	/** After Spring Security's own filter. */
	private static final int AFTER_SECURITY = 200;

	/**
	 * Before Spring Security, which asks from where a password is tried; the one that
	 * comes along with the REST API begins after it.
	 */
	@Bean
	OrderedRequestContextFilter requestContextFilter() {
		return new OrderedRequestContextFilter();
	}

	@Bean
	FilterRegistrationBean<Filter> webappSignOnFilter() {
		return signOn(WebappSession.signOn(), "/camunda/app/*", "/camunda/api/*", "/camunda/lib/*");
	}

	@Bean
	FilterRegistrationBean<Filter> restSignOnFilter() {
		return signOn(new ProcessEngineAuthenticationFilter(), "/engine-rest/*");
	}

	@Bean
	FilterRegistrationBean<NoncePerPage> noncePerPage() {
		FilterRegistrationBean<NoncePerPage> registration = new FilterRegistrationBean<>(new NoncePerPage());
		registration.setOrder(AFTER_SECURITY);
		registration.addUrlPatterns("/camunda/app/*");
		return registration;
	}

	@Bean
	FilterRegistrationBean<PlainFailures> plainFailures() {
		FilterRegistrationBean<PlainFailures> registration = new FilterRegistrationBean<>(new PlainFailures());
		registration.setOrder(AFTER_SECURITY - 1);
		registration.addUrlPatterns("/camunda/*", "/engine-rest/*");
		return registration;
	}

	@Bean
	FilterRegistrationBean<UnknownIds> unknownIds(TellingIds telling, SeesEverything seesEverything) {
		FilterRegistrationBean<UnknownIds> registration = new FilterRegistrationBean<>(
				new UnknownIds(telling, seesEverything));
		registration.setOrder(AFTER_SECURITY + 1);
		registration.addUrlPatterns("/camunda/api/*", "/engine-rest/*");
		return registration;
	}

	@Bean
	FilterRegistrationBean<CalledInstances> calledInstances(RuntimeService runtime, IdentityService identity) {
		return ofCockpit(new CalledInstances(runtime, identity));
	}

	@Bean
	FilterRegistrationBean<ConfidentialProcesses> confidentialProcesses(ProcessClasses processClasses,
			SeesEverything seesEverything) {
		return ofCockpit(new ConfidentialProcesses(processClasses, seesEverything));
	}

	@Bean
	FilterRegistrationBean<SearchedInstances> searchedInstances(RepositoryService repository,
			ProcessClasses processClasses, SeesEverything seesEverything, MessageSource messages) {
		return ofCockpit(new SearchedInstances(repository, processClasses, seesEverything, messages));
	}

	private static <F extends Filter> FilterRegistrationBean<F> ofCockpit(F filter) {
		FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
		registration.setOrder(AFTER_SECURITY + 1);
		registration.addUrlPatterns("/camunda/api/cockpit/*");
		return registration;
	}

	private static FilterRegistrationBean<Filter> signOn(Filter filter, String... paths) {
		FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
		registration.setInitParameters(Map.of("authentication-provider", SignedIn.class.getName()));
		registration.setOrder(AFTER_SECURITY);
		registration.addUrlPatterns(paths);
		return registration;
	}

	/**
	 * Answers who is signed in, and their groups of now, also where the web applications
	 * remember others. Created by name, hence public.
	 */
	public static class SignedIn extends WebappSession.SignedInElsewhere {

		private static final String GROUP = "GROUP_";

		@Override
		public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
			Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
			if (signedIn == null || !signedIn.isAuthenticated() || signedIn instanceof AnonymousAuthenticationToken) {
				return AuthenticationResult.unsuccessful();
			}
			AuthenticationResult person = AuthenticationResult.successful(signedIn.getName());
			person.setGroups(groups(signedIn));
			WebappSession.forgetOthers(request, engine.getName(), person.getGroups());
			return person;
		}

		private static List<String> groups(Authentication signedIn) {
			return signedIn.getAuthorities()
				.stream()
				.map(GrantedAuthority::getAuthority)
				.filter((authority) -> authority.startsWith(GROUP))
				.map((authority) -> authority.substring(GROUP.length()))
				.toList();
		}

	}

}
