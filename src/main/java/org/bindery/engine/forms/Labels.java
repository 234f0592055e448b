package org.bindery.engine.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * What is written in diagrams and forms, in the reader's language: as pages say the same,
 * or from a file under {@code processes} whose name ends in {@code _<language>.json}. The
 * text itself is the key, so that one which was changed is shown as it is written until
 * somebody translates it, and never wrongly.
 */
@Component
public class Labels {

	private static final TypeReference<Map<String, String>> TRANSLATIONS = new TypeReference<>() {
	};

	private final Map<String, Map<String, String>> byLanguage = new HashMap<>();

	public Labels(ResourcePatternResolver resources, ObjectMapper json) throws IOException {
		for (Resource file : resources.getResources("classpath*:processes/**/*_*.json")) {
			String language = file.getFilename().replaceAll(".*_|\\.json", "");
			if (!this.byLanguage.containsKey(language)) {
				this.byLanguage.put(language, PageWords.in(language, resources));
			}
			try (InputStream translations = file.getInputStream()) {
				this.byLanguage.get(language).putAll(json.readValue(translations, TRANSLATIONS));
			}
		}
	}

	/** For what is no bean. */
	static Labels ofThisCode() {
		try {
			return new Labels(new PathMatchingResourcePatternResolver(), new ObjectMapper());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The text in the reader's language, or as it is written. */
	public String of(String text) {
		return translations().getOrDefault(text, text);
	}

	/** Whether the text is known in the reader's language. */
	public boolean know(String text) {
		return translations().containsKey(text);
	}

	/** Whether the reader's language is the one that everything is written in. */
	public boolean areAsWritten() {
		return translations().isEmpty();
	}

	private Map<String, String> translations() {
		return this.byLanguage.getOrDefault(LocaleContextHolder.getLocale().getLanguage(), Map.of());
	}

}
