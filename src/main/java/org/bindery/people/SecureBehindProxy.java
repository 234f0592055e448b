package org.bindery.people;

import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import java.util.List;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.bindery.engine.accounts.CallerNetwork;

import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ForwardedHeaderUtils;

/**
 * The session's cookie is Tomcat's own, which does not know what a proxy says of TLS by
 * itself.
 */
@Component
class SecureBehindProxy implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private final CallerNetwork network;

	SecureBehindProxy(CallerNetwork network) {
		this.network = network;
	}

	@Override
	public void customize(TomcatServletWebServerFactory server) {
		server.addEngineValves(new KnownProxies(this.network), new Told());
	}

	private static final class Told extends ValveBase {

		private Told() {
			super(true);
		}

		@Override
		public void invoke(Request request, Response response) throws IOException, ServletException {
			boolean before = request.isSecure();
			request.setSecure(before || toldOfTls(request));
			try {
				getNext().invoke(request, response);
			}
			finally {
				request.setSecure(before);
			}
		}

		private static boolean toldOfTls(Request request) {
			HttpHeaders headers = new HttpHeaders();
			for (String name : List.of("Forwarded", "X-Forwarded-Proto", "X-Forwarded-Ssl")) {
				headers.addAll(name, Collections.list(request.getHeaders(name)));
			}
			try {
				return "https"
					.equals(ForwardedHeaderUtils.adaptFromForwardedHeaders(URI.create("http://localhost"), headers)
						.build()
						.getScheme());
			}
			catch (RuntimeException ex) {
				// what a proxy never says; it is refused elsewhere
				return false;
			}
		}

	}

}
