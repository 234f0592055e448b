package org.bindery.startup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Another program listens on the port. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class TakenPort extends AbstractFailureAnalyzer<PortInUseException> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, PortInUseException cause) {
		return new Advice(("Port %d is taken by another program: stop that one, or choose another port, "
				+ "for example with the environment variable SERVER_PORT=%d.")
			.formatted(cause.getPort(), cause.getPort() + 1), cause);
	}

}
