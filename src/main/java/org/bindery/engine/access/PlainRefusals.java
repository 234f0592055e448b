package org.bindery.engine.access;

import jakarta.annotation.Priority;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.glassfish.jersey.internal.spi.AutoDiscoverable;

/**
 * Tells people why a form is refused without the engine's words before it, in Tasklist
 * and over the REST API, and what they may not do with the status for it. Found by name
 * in {@code META-INF/services}: Tasklist's resources are no beans.
 */
public class PlainRefusals implements AutoDiscoverable {

	@Override
	public void configure(FeatureContext context) {
		context.register(Mapper.class);
	}

	/** Asked before the engine's own. */
	@Priority(1)
	static class Mapper implements ExceptionMapper<RestException> {

		@Override
		public Response toResponse(RestException exception) {
			return ExceptionHandlerHelper.getInstance().getResponse(plain(exception));
		}

		private static Exception plain(RestException exception) {
			if (exception.getCause() instanceof FormFieldValidationException refusal) {
				return new RestException(exception.getStatus(), refusal, refusal.getMessage());
			}
			return (exception.getCause() instanceof AuthorizationException refusal) ? refusal : exception;
		}

	}

}
