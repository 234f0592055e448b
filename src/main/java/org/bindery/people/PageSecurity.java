package org.bindery.people;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.DispatcherType;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.server.CookieSameSiteSupplier;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.RequestMatcherDelegatingAccessDeniedHandler;
import org.springframework.security.web.authentication.DelegatingAuthenticationEntryPoint;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Bindery's pages, Tasklist, Cockpit and Admin: one sign-in, one session. What no line
 * here opens is closed.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity(securedEnabled = true)
class PageSecurity {

	/**
	 * Objects, not texts, which would be read relative to each web application's servlet.
	 */
	private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();

	private static final RequestMatcher WEBAPPS_API = PATHS.matcher("/camunda/api/**");

	/** Bindery's own API, for scripts on its pages and in the web applications. */
	private static final RequestMatcher API = PATHS.matcher("/api/**");

	private static final RequestMatcher WEBAPPS_SIGN_OUT = PATHS.matcher(HttpMethod.POST,
			"/camunda/api/admin/auth/user/{engine}/logout");

	private static final RequestMatcher SIGN_OUT = PATHS.matcher(HttpMethod.POST, "/logout");

	@Bean
	@Order(2)
	SecurityFilterChain pageChain(HttpSecurity http, ObjectMapper json, MessageSource messages, LateForms lateForms,
			RightsOfNow rightsOfNow, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping pages)
			throws Exception {
		ApiRefused apiRefused = new ApiRefused(json, messages);
		return http.securityContext((context) -> context.securityContextRepository(rightsOfNow))
			.authorizeHttpRequests(EngineAddresses::open)
			.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				.requestMatchers(PATHS.matcher("/login"), PATHS.matcher("/actuator/health/**"))
				.permitAll()
				.requestMatchers(PageHeaders.FILES)
				.permitAll()
				.requestMatchers(PATHS.matcher("/actuator/**"))
				.hasAuthority(Role.ADMINISTRATOR.authority())
				.requestMatchers(PATHS.matcher("/api/cockpit/**"))
				.hasAnyAuthority(Role.MANAGER.authority(), Role.ANALYST.authority(), Role.ADMINISTRATOR.authority())
				.anyRequest()
				.hasAnyAuthority(Role.authorities()))
			.formLogin((form) -> form.loginPage("/login")
				.failureUrl("/login?refused")
				.successHandler(new BackToForm(lateForms, wherePeopleWanted())))
			.logout((out) -> out
				.logoutRequestMatcher(new OrRequestMatcher(SIGN_OUT,
						new AndRequestMatcher(WEBAPPS_SIGN_OUT, WebappsToken::isSentWith)))
				.logoutSuccessUrl("/login?signedOut")
				.defaultLogoutSuccessHandlerFor(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT),
						WEBAPPS_SIGN_OUT))
			.exceptionHandling((refused) -> refused.authenticationEntryPoint(entry(apiRefused))
				.accessDeniedHandler(refusal(apiRefused, new PageRefused(lateForms, pages))))
			.requestCache((cache) -> cache.requestCache(wherePeopleWanted()))
			.csrf((csrf) -> csrf.csrfTokenRepository(new PersonsTokens()).ignoringRequestMatchers(PageHeaders.WEBAPPS))
			.addFilterAfter(new LateFormsShown(lateForms), AuthorizationFilter.class)
			.addFilterAfter(new WebappsToken(), AuthorizationFilter.class)
			.headers(PageHeaders::write)
			.build();
	}

	@Bean
	CookieSameSiteSupplier sessionCookieStaysHere() {
		return CookieSameSiteSupplier.ofLax().whenHasName("JSESSIONID");
	}

	/** Scripts do not understand a page. */
	private static AuthenticationEntryPoint entry(ApiRefused apiRefused) {
		LinkedHashMap<RequestMatcher, AuthenticationEntryPoint> entries = new LinkedHashMap<>();
		entries.put(WEBAPPS_API, new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED));
		entries.put(API, apiRefused);
		DelegatingAuthenticationEntryPoint entry = new DelegatingAuthenticationEntryPoint(entries);
		entry.setDefaultEntryPoint(new LoginUrlAuthenticationEntryPoint("/login"));
		return entry;
	}

	private static AccessDeniedHandler refusal(ApiRefused apiRefused, PageRefused pageRefused) {
		return new RequestMatcherDelegatingAccessDeniedHandler(
				new LinkedHashMap<>(Map.of(API, apiRefused, WEBAPPS_API, apiRefused)), pageRefused);
	}

	/** Where people may want to go: to a page, and not to what a script asks for. */
	private static WantedPage wherePeopleWanted() {
		return new WantedPage((request) -> "GET".equals(request.getMethod()) && !WEBAPPS_API.matches(request)
				&& !API.matches(request) && String.valueOf(request.getHeader("Accept")).contains("text/html"));
	}

}
