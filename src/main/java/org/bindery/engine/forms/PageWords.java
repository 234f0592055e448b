package org.bindery.engine.forms;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * What pages say in two languages is known in both. Texts that are filled in are left
 * out, and so are those that pages say in more than one way.
 */
final class PageWords {

	private PageWords() {
	}

	/** The translations by the English texts. */
	static Map<String, String> in(String language, ResourcePatternResolver resources) throws IOException {
		Map<String, String> known = new HashMap<>();
		Set<String> ambiguous = new HashSet<>();
		String ending = "_" + language + ".properties";
		for (Resource file : resources.getResources("classpath*:messages/*" + ending)) {
			Properties english = read(file.createRelative(file.getFilename().replace(ending, ".properties")));
			read(file).forEach((key, translation) -> {
				String text = english.getProperty((String) key, "");
				String before = known.putIfAbsent(text, (String) translation);
				if (before != null && !before.equals(translation)) {
					ambiguous.add(text);
				}
			});
		}
		known.keySet().removeIf((text) -> text.contains("{") || ambiguous.contains(text));
		return known;
	}

	private static Properties read(Resource file) throws IOException {
		return PropertiesLoaderUtils.loadProperties(new EncodedResource(file, StandardCharsets.UTF_8));
	}

}
