package org.bindery.people.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Finds every module's message files, so that nobody keeps a list of them. */
@Configuration(proxyBeanMethods = false)
class MessageFiles {

	@Bean
	static MessageSource messageSource(ResourcePatternResolver resources) throws IOException {
		ResourceBundleMessageSource messages = new Sentences();
		messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
		messages.setFallbackToSystemLocale(false);
		Stream.of(resources.getResources("classpath*:messages/*.properties"))
			.map(Resource::getFilename)
			.filter((file) -> !file.contains("_"))
			.sorted()
			.forEach((file) -> messages.addBasenames("messages." + file.replace(".properties", "")));
		return messages;
	}

}
