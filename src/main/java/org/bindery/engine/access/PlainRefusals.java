package org.bindery.engine.access;

import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.glassfish.jersey.internal.spi.AutoDiscoverable;

/**
 * Tells people in plain words why something is refused, in Tasklist and over the REST
 * API. Found by name in {@code META-INF/services}: Tasklist's resources are no beans.
 */
public class PlainRefusals implements AutoDiscoverable {

	/** Asked before the engine's own for the same kind of error. */
	private static final int FIRST = 1;

	@Override
	public void configure(FeatureContext context) {
		Stream.of(OfRest.class, OfEngine.class, OfReading.class, OfParsing.class, OfAll.class)
			.forEach((mapper) -> context.register(mapper, FIRST));
	}

	/** Of several mappers the one for the nearest kind is asked. */
	private abstract static class Plain<T extends Throwable> implements ExceptionMapper<T> {

		@Override
		public Response toResponse(T thrown) {
			return PlainAnswer.to(thrown);
		}

	}

	static class OfRest extends Plain<RestException> {

	}

	static class OfEngine extends Plain<ProcessEngineException> {

	}

	static class OfReading extends Plain<JsonMappingException> {

	}

	static class OfParsing extends Plain<JsonParseException> {

	}

	static class OfAll extends Plain<Throwable> {

	}

}
