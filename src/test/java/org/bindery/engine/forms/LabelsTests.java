package org.bindery.engine.forms;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.bindery.engine.steps.SpokenForms;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is written in a diagram or shown by a form is known in Spanish, and said once.
 */
class LabelsTests {

	private static final Path PROCESSES = Path.of("processes");

	private static final ObjectMapper JSON = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

	private static final Pattern FILLED_IN = Pattern.compile("\\{\\{(.*?)}}");

	private static final Pattern IN_QUOTES = Pattern.compile("\"([^\"]*)\"");

	@BeforeEach
	void speaksSpanish() {
		LocaleContextHolder.setLocale(Locale.forLanguageTag("es"));
	}

	@AfterEach
	void speaksEnglishAgain() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void knowsAllThatIsWritten() throws IOException {
		Labels labels = new Labels(new PathMatchingResourcePatternResolver(), new ObjectMapper());
		assertThat(written().keySet()).filteredOn((text) -> !labels.know(text)).isEmpty();
	}

	@Test
	void translatesNothingElse() throws IOException {
		Map<String, Set<String>> written = written();
		Map<String, String> inFiles = new HashMap<>();
		for (Path file : files("_es.json")) {
			Map<String, String> translations = translations(file);
			assertThat(translations.keySet()).as("texts of %s", file)
				.allMatch(written::containsKey)
				.noneMatch(inFiles::containsKey);
			assertThat(translations.values()).as("translations of %s", file).noneMatch(String::isBlank);
			inFiles.putAll(translations);
		}
	}

	@Test
	void translatesBesideTheFormsThatSayIt() throws IOException {
		Map<String, Set<String>> written = written();
		for (Path file : files("/forms_es.json")) {
			assertThat(translations(file).keySet()).as("texts of %s", file)
				.allMatch((text) -> Set.of(file.getName(1).toString()).equals(written.get(text)));
		}
	}

	@Test
	void translatesNothingThatPagesSayAlready() throws IOException {
		Map<String, String> onPages = PageWords.in("es", new PathMatchingResourcePatternResolver());
		for (Path file : files("_es.json")) {
			assertThat(translations(file).entrySet()).as("texts of %s", file)
				.noneMatch((text) -> text.getValue().equals(onPages.get(text.getKey())));
		}
	}

	@Test
	void keepsWhatIsFilledIn() throws IOException {
		for (Path file : files("_es.json")) {
			translations(file).forEach((text, translation) -> assertThat(filledIn(translation)).as(text)
				.containsExactlyInAnyOrderElementsOf(filledIn(text)));
		}
	}

	/** By text, the modules whose forms say it; diagrams are all one module's. */
	private static Map<String, Set<String>> written() throws IOException {
		Map<String, Set<String>> written = new TreeMap<>();
		for (Path diagram : files(".bpmn")) {
			try (InputStream model = Files.newInputStream(diagram)) {
				labels(Bpmn.readModelFromStream(model))
					.forEach((label) -> written.computeIfAbsent(label, (text) -> new TreeSet<>()).add("diagrams"));
			}
		}
		for (Path form : files(".form")) {
			String module = form.getName(1).toString();
			shown(JSON.readTree(form.toFile())).filter((text) -> !words(text).isBlank())
				.forEach((text) -> written.computeIfAbsent(text, (shown) -> new TreeSet<>()).add(module));
		}
		return written;
	}

	private static Stream<String> labels(BpmnModelInstance model) {
		return Stream
			.concat(model.getModelElementsByType(Process.class).stream().map(Process::getName),
					model.getModelElementsByType(FlowElement.class).stream().map(FlowElement::getName))
			.filter((label) -> label != null && !label.isBlank())
			.map((label) -> label.replaceAll("\\s+", " ").strip());
	}

	private static Stream<String> shown(JsonNode part) {
		List<String> texts = new ArrayList<>();
		part.fields().forEachRemaining((each) -> {
			if (each.getValue().isTextual() && SpokenForms.SHOWN.contains(each.getKey())) {
				texts.add(each.getValue().asText());
			}
		});
		part.forEach((within) -> shown(within).forEach(texts::add));
		return texts.stream();
	}

	/** A text without what is filled in, but with the words of conditions. */
	private static String words(String text) {
		return FILLED_IN.matcher(text)
			.replaceAll((filledIn) -> IN_QUOTES.matcher(filledIn.group(1))
				.results()
				.map((quoted) -> quoted.group(1))
				.collect(Collectors.joining()))
			.replaceAll("[^\\p{L}]", "");
	}

	private static List<String> filledIn(String text) {
		return FILLED_IN.matcher(text)
			.results()
			.map((MatchResult filledIn) -> IN_QUOTES.matcher(filledIn.group(1)).replaceAll("\"\""))
			.toList();
	}

	private static Map<String, String> translations(Path file) throws IOException {
		return JSON.readValue(file.toFile(), new TypeReference<>() {
		});
	}

	private static List<Path> files(String ending) throws IOException {
		try (Stream<Path> files = Files.walk(PROCESSES)) {
			return files.filter((file) -> file.toString().endsWith(ending)).sorted().toList();
		}
	}

}
