package org.bindery.people.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.bindery.engine.accounts.CallerNetwork;

import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Whoever sends a byte now and then holds a thread that everybody needs. So what is sent
 * comes within a time, and strangers of one network keep a few threads waiting for it.
 * Tomcat reads forms past every filter, and has a bound for each read only.
 */
@Component
class SlowBodies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private static final Duration LEAST = Duration.ofSeconds(20);

	/** Slower than any line that people work on. */
	private static final int BYTES_A_SECOND = 10_000;

	/** Of some hundred threads. */
	private static final int MOST_WAITING = 40;

	private final CallerNetwork networks;

	private final Map<String, Integer> waiting = new ConcurrentHashMap<>();

	SlowBodies(CallerNetwork networks) {
		this.networks = networks;
	}

	@Override
	public void customize(TomcatServletWebServerFactory server) {
		server.addContextValves(new InTime());
	}

	private static boolean isSignedIn(Request request) {
		HttpSession session = request.getSession(false);
		return session != null
				&& session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
	}

	private final class InTime extends ValveBase {

		private InTime() {
			super(true);
		}

		@Override
		public void invoke(Request request, Response response) throws IOException, ServletException {
			InputBuffer whole = request.getCoyoteRequest().getInputBuffer();
			Body body = new Body(whole, isSignedIn(request) ? "" : SlowBodies.this.networks.of(request),
					() -> request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null));
			request.getCoyoteRequest().setInputBuffer(body);
			try {
				getNext().invoke(request, response);
			}
			finally {
				request.getCoyoteRequest().setInputBuffer(whole);
			}
			if (body.refusal != 0 && !response.isCommitted()) {
				request.removeAttribute(RequestDispatcher.ERROR_EXCEPTION);
				response.reset();
				response.sendError(body.refusal);
			}
		}

	}

	private final class Body implements InputBuffer {

		private final InputBuffer whole;

		private final String network;

		private final Runnable leaveTheRest;

		private final long begun = System.nanoTime();

		private long read;

		private int refusal;

		private Body(InputBuffer whole, String network, Runnable leaveTheRest) {
			this.whole = whole;
			this.network = network;
			this.leaveTheRest = leaveTheRest;
		}

		@Override
		public int doRead(ApplicationBufferHandler handler) throws IOException {
			if (System.nanoTime() - this.begun > LEAST.plusSeconds(this.read / BYTES_A_SECOND).toNanos()) {
				throw refused(HttpServletResponse.SC_REQUEST_TIMEOUT);
			}
			try {
				int there = SlowBodies.this.waiting.merge(this.network, 1, Integer::sum);
				if (there > MOST_WAITING && !this.network.isEmpty()) {
					throw refused(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
				}
				int some = this.whole.doRead(handler);
				this.read += Math.max(some, 0);
				return some;
			}
			finally {
				SlowBodies.this.waiting.computeIfPresent(this.network, (key, many) -> (many > 1) ? many - 1 : null);
			}
		}

		private IOException refused(int status) {
			this.refusal = status;
			this.leaveTheRest.run();
			return new IOException("What is sent comes too slowly");
		}

		@Override
		public int available() {
			return this.whole.available();
		}

	}

}
