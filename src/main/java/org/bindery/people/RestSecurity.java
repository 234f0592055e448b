package org.bindery.people;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The engine's REST API: id and password with every request, and never the session, so
 * that a foreign page cannot act through somebody's browser.
 */
@Configuration(proxyBeanMethods = false)
class RestSecurity {

	/** As an object: a mere text would be read relative to the API's own servlet. */
	private static final RequestMatcher API = PathPatternRequestMatcher.withDefaults().matcher("/engine-rest/**");

	@Bean
	@Order(1)
	SecurityFilterChain restChain(HttpSecurity http, ObjectMapper json, MessageSource messages) throws Exception {
		return http.securityMatcher(API)
			.authorizeHttpRequests(EngineAddresses::open)
			.httpBasic((basic) -> basic.authenticationEntryPoint(challenge()))
			.exceptionHandling((refused) -> refused.authenticationEntryPoint(challenge())
				.accessDeniedHandler(new ApiRefused(json, messages)))
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.headers(Customizer.withDefaults())
			.build();
	}

	/**
	 * Browsers do not know the scheme "xBasic": they open no window of their own, whose
	 * password they would send along with every later request, a foreign page's too.
	 */
	private static AuthenticationEntryPoint challenge() {
		return (request, response, refused) -> {
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "xBasic realm=\"Bindery\"");
			response.sendError(HttpStatus.UNAUTHORIZED.value());
		};
	}

}
