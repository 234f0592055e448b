package org.bindery.engine.access;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.bindery.engine.inside.WebappSession;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Camunda's web applications keep the nonce of the last answer in the servlet context,
 * which all requests share: of two pages at once one has another nonce than its header,
 * and the browser refuses its scripts. Here each request has one of its own.
 */
class NoncePerPage extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ServletContext context = withNonce(request.getServletContext());
		chain.doFilter(new HttpServletRequestWrapper(request) {
			@Override
			public ServletContext getServletContext() {
				return context;
			}
		}, response);
	}

	private static ServletContext withNonce(ServletContext shared) {
		AtomicReference<Object> nonce = new AtomicReference<>();
		return (ServletContext) Proxy.newProxyInstance(NoncePerPage.class.getClassLoader(),
				new Class<?>[] { ServletContext.class }, (proxy, method, arguments) -> {
					boolean ofNonce = arguments != null && WebappSession.NONCE.equals(arguments[0]);
					if (ofNonce && method.getName().equals("setAttribute")) {
						nonce.set(arguments[1]);
						return null;
					}
					if (ofNonce && method.getName().equals("getAttribute")) {
						return nonce.get();
					}
					try {
						return method.invoke(shared, arguments);
					}
					catch (InvocationTargetException ex) {
						throw ex.getCause();
					}
				});
	}

}
