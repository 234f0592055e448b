package org.bindery.engine;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * What is written in the diagrams, in the reader's language: from
 * {@code processes/labels_<language>.json}. The label itself is the key, so that one
 * which was changed is shown as it is drawn until somebody translates it, and never
 * wrongly.
 */
@Component
public class Labels {

	private static final TypeReference<Map<String, String>> TRANSLATIONS = new TypeReference<>() {
	};

	private final Map<String, Map<String, String>> byLanguage = new HashMap<>();

	Labels(ResourcePatternResolver resources, ObjectMapper json) throws IOException {
		for (Resource file : resources.getResources("classpath*:processes/labels_*.json")) {
			try (InputStream translations = file.getInputStream()) {
				this.byLanguage.put(language(file), json.readValue(translations, TRANSLATIONS));
			}
		}
	}

	/** The label in the reader's language, or as it is drawn. */
	public String of(String label) {
		return translations().getOrDefault(label, label);
	}

	/** Whether the label is known in the reader's language. */
	public boolean know(String label) {
		return translations().containsKey(label);
	}

	private Map<String, String> translations() {
		return this.byLanguage.getOrDefault(LocaleContextHolder.getLocale().getLanguage(), Map.of());
	}

	private static String language(Resource file) {
		return file.getFilename().replaceAll("labels_|\\.json", "");
	}

}
