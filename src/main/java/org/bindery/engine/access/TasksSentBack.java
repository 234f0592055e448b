package org.bindery.engine.access;

import java.io.IOException;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import org.camunda.bpm.engine.rest.dto.task.TaskDto;
import org.camunda.bpm.engine.rest.mapper.JacksonConfigurator;
import org.glassfish.jersey.internal.spi.AutoDiscoverable;

/**
 * Reads a task as the engine itself writes it. Tasklist sends back all of a task to
 * change one of its dates, and the engine cannot read the reference to the form in it.
 * Found by name in {@code META-INF/services}, like {@link PlainRefusals}.
 */
public class TasksSentBack implements AutoDiscoverable {

	@Override
	public void configure(FeatureContext context) {
		context.register(Reader.class);
	}

	static class Reader implements ReaderInterceptor {

		private final ObjectMapper json = JacksonConfigurator.configureObjectMapper(new ObjectMapper())
			.addMixIn(TaskDto.class, WithoutForm.class);

		@Override
		public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
			return (context.getType() == TaskDto.class) ? this.json.readValue(context.getInputStream(), TaskDto.class)
					: context.proceed();
		}

	}

	@JsonIgnoreProperties("camundaFormRef")
	private interface WithoutForm {

	}

}
