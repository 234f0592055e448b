package org.bindery.people.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what is longer than anything that people send, before it fills the memory,
 * whether it says its length or not.
 */
class BoundedRequests extends OncePerRequestFilter {

	/**
	 * In bytes; a deployment of all diagrams with their forms has some hundred thousand.
	 */
	private static final long MOST = 8 * 1024 * 1024;

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getContentLengthLong() > MOST) {
			response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
			return;
		}
		Bounded bounded = new Bounded(request);
		try {
			chain.doFilter(bounded, response);
		}
		catch (ServletException | IOException | RuntimeException ex) {
			if (!bounded.isLonger()) {
				throw ex;
			}
		}
		if (bounded.isLonger() && !response.isCommitted()) {
			response.reset();
			response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
		}
	}

	/** A request that is read up to the bound. */
	private static final class Bounded extends HttpServletRequestWrapper {

		private long read;

		private Bounded(HttpServletRequest request) {
			super(request);
		}

		private boolean isLonger() {
			return this.read > MOST;
		}

		@Override
		public ServletInputStream getInputStream() throws IOException {
			return new Counted(super.getInputStream());
		}

		private final class Counted extends ServletInputStream {

			private final ServletInputStream body;

			private Counted(ServletInputStream body) {
				this.body = body;
			}

			@Override
			public int read() throws IOException {
				int next = this.body.read();
				count((next < 0) ? 0 : 1);
				return next;
			}

			@Override
			public int read(byte[] bytes, int offset, int length) throws IOException {
				int some = this.body.read(bytes, offset, length);
				count(Math.max(some, 0));
				return some;
			}

			private void count(int more) throws IOException {
				Bounded.this.read += more;
				if (isLonger()) {
					throw new IOException("The request is longer than " + MOST + " bytes");
				}
			}

			@Override
			public boolean isFinished() {
				return this.body.isFinished();
			}

			@Override
			public boolean isReady() {
				return this.body.isReady();
			}

			@Override
			public void setReadListener(ReadListener listener) {
				this.body.setReadListener(listener);
			}

			@Override
			public int available() throws IOException {
				return this.body.available();
			}

		}

	}

}
