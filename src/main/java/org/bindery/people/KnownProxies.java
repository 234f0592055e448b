package org.bindery.people;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.bindery.engine.accounts.CallerNetwork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a proxy would say of a request is taken out, before anything reads it, where it
 * comes from somebody else: links, cookies and logs would believe whatever he writes.
 */
class KnownProxies extends ValveBase {

	private static final Logger log = LoggerFactory.getLogger(KnownProxies.class);

	private final CallerNetwork network;

	/** Once is enough: anybody could fill the log. */
	private final AtomicBoolean told = new AtomicBoolean();

	KnownProxies(CallerNetwork network) {
		super(true);
		this.network = network;
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		if (!this.network.believes(request.getRemoteAddr())) {
			List<String> dropped = Collections.list(request.getHeaderNames())
				.stream()
				.filter((name) -> isForwarded(name.toLowerCase(Locale.ROOT)))
				.toList();
			dropped.forEach(request.getCoyoteRequest().getMimeHeaders()::removeHeader);
			if (!dropped.isEmpty() && !this.told.getAndSet(true)) {
				log.warn("{} of {} are not believed: no such proxy is among bindery.proxies", dropped,
						request.getRemoteAddr());
			}
		}
		getNext().invoke(request, response);
	}

	private static boolean isForwarded(String name) {
		return name.equals("forwarded") || name.startsWith("x-forwarded-");
	}

}
