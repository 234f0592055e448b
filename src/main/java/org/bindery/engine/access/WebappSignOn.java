package org.bindery.engine.access;

import java.util.Map;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Whoever signed in to Bindery is signed in to Tasklist, Cockpit, Admin and the engine's
 * REST API.
 */
@Configuration(proxyBeanMethods = false)
class WebappSignOn {

	/** After Spring Security's own filter. */
	private static final int AFTER_SECURITY = 200;

	@Bean
	FilterRegistrationBean<Filter> webappSignOnFilter() {
		return signOn(new ContainerBasedAuthenticationFilter(), "/camunda/app/*", "/camunda/api/*", "/camunda/lib/*");
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
	 * Answers who is signed in; the engine finds their groups itself. Created by name,
	 * hence public.
	 */
	public static class SignedIn extends ContainerBasedAuthenticationProvider {

		@Override
		public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
			Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
			return (signedIn == null || !signedIn.isAuthenticated() || signedIn instanceof AnonymousAuthenticationToken)
					? AuthenticationResult.unsuccessful() : AuthenticationResult.successful(signedIn.getName());
		}

	}

}
