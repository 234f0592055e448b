package org.bindery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.yaml.snakeyaml.Yaml;

/** What {@code docker-compose.yml} says of its services. */
class ComposeFile {

	private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)(?::[-?]([^}]*))?}");

	private final Map<String, Map<String, Object>> services;

	@SuppressWarnings("unchecked")
	ComposeFile() {
		try (var reader = Files.newBufferedReader(Path.of("docker-compose.yml"))) {
			Map<String, Object> file = new Yaml().load(reader);
			this.services = (Map<String, Map<String, Object>>) file.get("services");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Map<String, Map<String, Object>> services() {
		return this.services;
	}

	/** The variables of a service as they are written. */
	@SuppressWarnings("unchecked")
	Map<String, String> environment(String service) {
		return (Map<String, String>) this.services.get(service).getOrDefault("environment", Map.of());
	}

	/** The variables of a service as Docker passes them, with these settings in .env. */
	Map<String, String> environment(String service, Map<String, String> settings) {
		Map<String, String> values = new LinkedHashMap<>();
		environment(service).forEach((name, value) -> values.put(name, VARIABLE.matcher(value)
			.replaceAll(
					(match) -> settings.getOrDefault(match.group(1), (match.group(2) != null) ? match.group(2) : ""))));
		return values;
	}

	@SuppressWarnings("unchecked")
	List<String> ports(String service) {
		return (List<String>) this.services.get(service).getOrDefault("ports", List.of());
	}

}
