package org.bindery.people.web;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Says in a sentence what Tomcat refuses before any page is asked, where its own page
 * would be.
 */
@Component
class RefusedUnread implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private final ErrorWords words;

	RefusedUnread(ErrorWords words) {
		this.words = words;
	}

	@Override
	public void customize(TomcatServletWebServerFactory server) {
		server.addContextCustomizers(
				(context) -> context.getParent().getPipeline().addValve(new InASentence(this.words)));
	}

	private static final class InASentence extends ErrorReportValve {

		/**
		 * What Tomcat calls its own lack: a method, a version, an encoding that nobody
		 * has.
		 */
		private static final Set<Integer> UNHEARD_OF = Set.of(HttpServletResponse.SC_NOT_IMPLEMENTED,
				HttpServletResponse.SC_HTTP_VERSION_NOT_SUPPORTED);

		private final ErrorWords words;

		private InASentence(ErrorWords words) {
			this.words = words;
		}

		@Override
		protected void report(Request request, Response response, Throwable thrown) {
			if (response.getStatus() < HttpServletResponse.SC_BAD_REQUEST || response.getContentWritten() > 0
					|| !response.setErrorReported()) {
				return;
			}
			if (UNHEARD_OF.contains(response.getStatus())) {
				response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			}
			response.setContentType("text/plain;charset=utf-8");
			try {
				PrintWriter reporter = response.getReporter();
				if (reporter != null) {
					reporter.write(this.words.sentence(response.getStatus(), request.getLocale()));
					response.finishResponse();
				}
			}
			catch (IOException ex) {
				// whoever asked is gone
			}
		}

	}

}
