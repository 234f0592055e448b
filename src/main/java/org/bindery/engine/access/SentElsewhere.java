package org.bindery.engine.access;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

import org.springframework.web.util.UriUtils;

/** The same request, with another path in its address. */
class SentElsewhere extends HttpServletRequestWrapper {

	private final String path;

	SentElsewhere(HttpServletRequest request, String path) {
		super(request);
		this.path = path;
	}

	@Override
	public String getPathInfo() {
		return this.path;
	}

	@Override
	public String getRequestURI() {
		return getContextPath() + getServletPath() + UriUtils.encodePath(this.path, StandardCharsets.UTF_8);
	}

	@Override
	public StringBuffer getRequestURL() {
		String url = super.getRequestURL().toString();
		String uri = ((HttpServletRequest) getRequest()).getRequestURI();
		return new StringBuffer(url.substring(0, url.length() - uri.length()) + getRequestURI());
	}

}
