package org.bindery.people.web;

import java.util.List;
import java.util.Optional;

import org.bindery.people.Colleague;

import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Tells pages who asks for them, where they want to know. */
@Component
class WhoAsks implements WebMvcConfigurer, HandlerMethodArgumentResolver {

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Colleague.class;
	}

	@Override
	public Colleague resolveArgument(MethodParameter parameter, ModelAndViewContainer page, NativeWebRequest request,
			WebDataBinderFactory binders) {
		return Optional.ofNullable((Authentication) request.getUserPrincipal()).map(Colleague::of).orElseThrow();
	}

}
