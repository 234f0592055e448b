package org.bindery.people;

import java.io.IOException;
import java.util.Collections;
import java.util.Locale;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.bindery.engine.accounts.CallerNetwork;

/**
 * What a proxy would say of a request is taken out, before anything reads it, where it
 * comes from somebody else: links, cookies and logs would believe whatever he writes.
 */
class KnownProxies extends ValveBase {

	private final CallerNetwork network;

	KnownProxies(CallerNetwork network) {
		super(true);
		this.network = network;
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		if (!this.network.believes(request.getRemoteAddr())) {
			Collections.list(request.getHeaderNames())
				.stream()
				.filter((name) -> isForwarded(name.toLowerCase(Locale.ROOT)))
				.forEach(request.getCoyoteRequest().getMimeHeaders()::removeHeader);
		}
		getNext().invoke(request, response);
	}

	private static boolean isForwarded(String name) {
		return name.equals("forwarded") || name.startsWith("x-forwarded-");
	}

}
