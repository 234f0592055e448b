package org.bindery.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.yaml.snakeyaml.Yaml;

import org.springframework.context.annotation.Profile;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The demonstration's library and its stories, as they are written in {@code demo/}. */
@Component
@Profile("demo")
class StoryBook {

	private final ObjectMapper mapper = new ObjectMapper();

	private final ResourcePatternResolver files = new PathMatchingResourcePatternResolver();

	Map<String, PartnerEntry> partners() {
		return this.mapper.convertValue(read(this.files.getResource("classpath:/demo/partners.yaml")),
				new TypeReference<>() {
				});
	}

	Map<String, GoalEntry> goals() {
		return this.mapper.convertValue(read(this.files.getResource("classpath:/demo/goals.yaml")),
				new TypeReference<>() {
				});
	}

	/** In the order in which they begin. */
	List<Story> stories(StoryDates dates) {
		try {
			return Arrays.stream(this.files.getResources("classpath:/demo/stories/*.yaml"))
				.sorted(Comparator.comparing(Resource::getFilename))
				.map((file) -> this.mapper.convertValue(read(file), Story.class))
				.sorted(Comparator.comparing((story) -> story.begins(dates)))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Object read(Resource file) {
		try (InputStream text = file.getInputStream()) {
			return new Yaml().load(text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
