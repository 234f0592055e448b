package org.bindery.people.web;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.web.servlet.filter.OrderedFilter;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Tasklist, Cockpit and the engine's API, which Spring hears of in the browser's language
 * only, speak the one that the pages speak. A browser's own country stays: numbers are
 * written in its way.
 */
@Component
class LanguageOfPages extends OncePerRequestFilter implements Ordered {

	private final LocaleResolver pages;

	LanguageOfPages(LocaleResolver pages) {
		this.pages = pages;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Locale spoken = this.pages.resolveLocale(request);
		if (!spoken.getLanguage().equals(request.getLocale().getLanguage())) {
			LocaleContextHolder.setLocale(spoken);
		}
		chain.doFilter(request, response);
	}

	/** Next after Spring's own filter, which has put down the browser's language. */
	@Override
	public int getOrder() {
		return OrderedFilter.REQUEST_WRAPPER_FILTER_MAX_ORDER - 104;
	}

}
