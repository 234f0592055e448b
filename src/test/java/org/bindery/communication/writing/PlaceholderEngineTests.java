package org.bindery.communication.writing;

import java.util.List;
import java.util.Map;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.thymeleaf.TemplateEngine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The engine is closed by itself, also for a template that nobody checked. */
class PlaceholderEngineTests {

	private static final Logger thymeleaf = (Logger) LoggerFactory.getLogger(TemplateEngine.class);

	private final PlaceholderEngine engine = new PlaceholderEngine();

	@BeforeAll
	static void expectErrors() {
		thymeleaf.setLevel(Level.OFF);
	}

	@AfterAll
	static void expectNoErrors() {
		thymeleaf.setLevel(null);
	}

	@ParameterizedTest
	@ValueSource(strings = { "${@clock}", "${T(java.lang.Runtime)}", "${name.length()}", "${name.bytes}", "${#ctx}",
			"${__${name}__}", "__${name}__", "${name} + 'x'", "*{name}", "@{/x}", "#{x}", "~{letters/layout}",
			"|${name}|", "${execInfo}", "${unknown}" })
	void evaluatesNothingButPlaceholders(String expression) {
		for (String template : List.of("<p th:text=\"%s\"/>", "<p th:if=\"%s\"/>", "<a th:href=\"%s\"/>",
				"<p th:each=\"x : %s\"/>", "<p>[[%s]]</p>", "<p data-th-text=\"%s\"/>",
				"<!--/*/ <p th:text=\"%s\"/> /*/-->")) {
			assertThatExceptionOfType(BrokenTemplate.class).as(template)
				.isThrownBy(() -> fill(template.formatted(expression)));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p th:utext=\"${name}\"/>", "<p th:replace=\"${name}\"/>", "<p th:insert=\"${name}\"/>",
			"<p th:attr=\"x=${name}\"/>", "<p th:with=\"x=${name}\">[[${name}]]</p>", "[(${name})]",
			"<script th:inline=\"javascript\">var x = [[${name}]];</script>" })
	void writesNothingUnescaped(String template) {
		assertThat(fill(template)).doesNotContain("<b>");
	}

	@Test
	void asksEachFactOnce() {
		StringBuilder asked = new StringBuilder();
		assertThat(this.engine.fill("[[${name}]][[${name}]]", Map.of("name", () -> asked.append("x").toString())))
			.isEqualTo("xx");
	}

	private String fill(String template) {
		return this.engine.fill(template, Map.of("name", () -> "<b>"));
	}

}
