package org.bindery.startup;

import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * A command opens no pages and does no work of the processes: Bindery may be running
 * beside it, on the same port.
 */
class CommandAlone implements EnvironmentPostProcessor {

	private static final Map<String, Object> NO_PAGES_NO_JOBS = Map.of("server.port", "-1",
			"camunda.bpm.job-execution.enabled", "false");

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (environment.containsProperty("bindery.rebuild")) {
			environment.getPropertySources().addFirst(new MapPropertySource("command", NO_PAGES_NO_JOBS));
		}
	}

}
