package org.bindery.people.web;

import jakarta.servlet.DispatcherType;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.ForwardedHeaderFilter;

/** What every request passes first. */
@Configuration(proxyBeanMethods = false)
class Outermost {

	/** Takes the place of Spring Boot's own, which is known by this type. */
	@Bean
	FilterRegistrationBean<ForwardedHeaderFilter> soundRequests() {
		FilterRegistrationBean<ForwardedHeaderFilter> registration = new FilterRegistrationBean<>(new SoundRequests());
		registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return registration;
	}

	@Bean
	FilterRegistrationBean<BoundedRequests> boundedRequests() {
		FilterRegistrationBean<BoundedRequests> registration = new FilterRegistrationBean<>(new BoundedRequests());
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
		return registration;
	}

	/** Once it is known in which characters a form is written. */
	@Bean
	FilterRegistrationBean<WholeRequests> wholeRequests() {
		FilterRegistrationBean<WholeRequests> registration = new FilterRegistrationBean<>(new WholeRequests());
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
		return registration;
	}

}
