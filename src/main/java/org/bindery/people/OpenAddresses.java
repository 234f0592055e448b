package org.bindery.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.server.PathContainer;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.util.StringUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * The addresses that {@code engine-addresses.txt} opens to the same people, by method.
 * What may be got may be asked for by its head too, and with a slash behind it.
 */
record OpenAddresses(Map<String, List<PathPattern>> byMethod) implements RequestMatcher {

	private static final List<String> PLACES = List.of("/engine-rest", "/engine-rest/engine/*",
			"/camunda/api/engine/engine/*");

	/** To whom, as the table calls them, in its order. */
	static Map<String, OpenAddresses> read() {
		Map<String, OpenAddresses> open = new LinkedHashMap<>();
		String whom = "";
		for (String line : lines()) {
			if (line.startsWith("[")) {
				whom = line.substring(1, line.indexOf(':'));
			}
			else {
				open.computeIfAbsent(whom, (people) -> new OpenAddresses(new LinkedHashMap<>())).add(line.split(" "));
			}
		}
		return open;
	}

	private void add(String[] methodAndAddress) {
		List<PathPattern> patterns = this.byMethod.computeIfAbsent(methodAndAddress[0], (method) -> new ArrayList<>());
		places(methodAndAddress[1].replaceAll("\\{\\w[^}]*}", "*")).map(PathPatternParser.defaultInstance::parse)
			.forEach(patterns::add);
	}

	static Stream<String> places(String address) {
		return address.startsWith("engine/") ? PLACES.stream().map((place) -> place + address.substring(6))
				: Stream.of(address);
	}

	@Override
	public boolean matches(HttpServletRequest request) {
		String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
		String address = request.getRequestURI().substring(request.getContextPath().length());
		PathContainer asked = PathContainer
			.parsePath(method.equals("GET") ? StringUtils.trimTrailingCharacter(address, '/') : address);
		return this.byMethod.getOrDefault(method, List.of()).stream().anyMatch((open) -> open.matches(asked));
	}

	private static List<String> lines() {
		try {
			return new ClassPathResource("engine-addresses.txt", OpenAddresses.class)
				.getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
