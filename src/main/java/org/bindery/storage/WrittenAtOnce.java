package org.bindery.storage;

import java.util.Locale;
import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * H2 writes up to half a second behind unless its address says otherwise: what people
 * were told is done would be gone after a crash. Health looks at the disk that the data
 * is on.
 */
class WrittenAtOnce implements EnvironmentPostProcessor {

	private static final String URL = "spring.datasource.url";

	private static final String SETTING = ";WRITE_DELAY=";

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		DataFile.of(environment)
			.ifPresent((file) -> environment.getPropertySources()
				.addLast(new MapPropertySource("disk of the data",
						Map.of("management.health.diskspace.path", file.path().getParent().toString()))));
		String url = environment.getProperty(URL, "");
		if (url.startsWith("jdbc:h2:") && !url.toUpperCase(Locale.ROOT).contains(SETTING)) {
			environment.getPropertySources()
				.addFirst(new MapPropertySource("written at once", Map.of(URL, url + SETTING + "0")));
		}
	}

}
