package org.bindery.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Remembers the colours chosen by {@code ?colours=} in a cookie, so that pages come in
 * them from the first moment.
 */
@Configuration(proxyBeanMethods = false)
class ColoursChosen implements WebMvcConfigurer, HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		String path = request.getContextPath().isEmpty() ? "/" : request.getContextPath();
		Colours.asked(request)
			.ifPresent((colours) -> response.addHeader(HttpHeaders.SET_COOKIE, colours.cookie(path).toString()));
		return true;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

}
