package org.bindery.engine.access;

import java.io.IOException;
import java.util.Set;
import java.util.function.Predicate;

import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.bpm.engine.rest.mapper.MultipartFormData;
import org.glassfish.jersey.internal.spi.AutoDiscoverable;

/**
 * Refuses what is said about a deployment and does not hold here, or cannot be read: the
 * engine takes it for something else without a word. Found by name in
 * {@code META-INF/services}, like {@link PlainRefusals}.
 */
public class DeploymentParts implements AutoDiscoverable {

	/** Letters that there is room for. */
	private static final int MOST = 255;

	@Override
	public void configure(FeatureContext context) {
		context.register(Reader.class);
	}

	static class Reader implements ReaderInterceptor {

		private final FaultWords words = new FaultWords();

		@Override
		public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
			Object read = context.proceed();
			if (read instanceof MultipartFormData sent) {
				check(sent, Set.of("deployment-activation-time"), "later", String::isBlank);
				check(sent, Set.of("tenant-id"), "tenant", String::isBlank);
				check(sent, Set.of("enable-duplicate-filtering", "deploy-changed-only"), "yesOrNo",
						Set.of("true", "false")::contains);
				check(sent, Set.of("deployment-name", "deployment-source"), "words", (text) -> text.length() <= MOST);
			}
			return read;
		}

		private void check(MultipartFormData sent, Set<String> parts, String problem, Predicate<String> good) {
			parts.stream().filter((part) -> sent.getNamedPart(part) != null).forEach((part) -> {
				String text = sent.getNamedPart(part).getTextContent();
				if (text == null || !good.test(text)) {
					throw new InvalidRequestException(Status.BAD_REQUEST, this.words.deployment(problem, part));
				}
			});
		}

	}

}
