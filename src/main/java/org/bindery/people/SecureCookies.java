package org.bindery.people;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Over TLS no cookie is ever sent back without it, whoever sets it; without TLS, as on
 * one's own machine, all work as they are. Before all that sets any, and after what reads
 * the proxy's headers.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class SecureCookies extends OncePerRequestFilter {

	private static final String SECURE = "; Secure";

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(request, request.isSecure() ? new Securing(response) : response);
	}

	private static final class Securing extends HttpServletResponseWrapper {

		private Securing(HttpServletResponse response) {
			super(response);
		}

		@Override
		public void addCookie(Cookie cookie) {
			cookie.setSecure(true);
			super.addCookie(cookie);
		}

		@Override
		public void addHeader(String name, String value) {
			super.addHeader(name, secured(name, value));
		}

		@Override
		public void setHeader(String name, String value) {
			super.setHeader(name, secured(name, value));
		}

		private static String secured(String name, String value) {
			boolean open = HttpHeaders.SET_COOKIE.equalsIgnoreCase(name) && value != null
					&& List.of(value.split(";")).stream().map(String::strip).noneMatch("Secure"::equalsIgnoreCase);
			return open ? value + SECURE : value;
		}

	}

}
