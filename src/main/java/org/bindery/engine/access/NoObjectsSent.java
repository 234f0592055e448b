package org.bindery.engine.access;

import java.io.IOException;

import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.bpm.engine.rest.mapper.MultipartFormData;
import org.glassfish.jersey.internal.spi.AutoDiscoverable;

/**
 * Refuses a variable whose sender names the Java class to make of it: the engine would
 * load and fill it before it asks who sends. Found by name in {@code META-INF/services},
 * like {@link PlainRefusals}.
 */
public class NoObjectsSent implements AutoDiscoverable {

	@Override
	public void configure(FeatureContext context) {
		context.register(Reader.class);
	}

	static class Reader implements ReaderInterceptor {

		@Override
		public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
			Object read = context.proceed();
			if (read instanceof MultipartFormData sent && sent.getNamedPart("type") != null) {
				throw new InvalidRequestException(Status.BAD_REQUEST, new FaultWords().javaType());
			}
			return read;
		}

	}

}
