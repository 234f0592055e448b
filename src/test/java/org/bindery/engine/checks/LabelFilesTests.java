package org.bindery.engine.checks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is written in a diagram is known in every language of the pages. */
class LabelFilesTests {

	static List<Path> languages() {
		List<Path> files = ModelFiles.named(".json");
		assertThat(files).extracting((file) -> file.getFileName().toString()).containsExactly("labels_es.json");
		return files;
	}

	@ParameterizedTest
	@MethodSource("languages")
	void translateEachLabelOnceAndNothingElse(Path file) throws IOException {
		Map<String, String> translations = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
			.readValue(file.toFile(), new TypeReference<>() {
			});
		assertThat(translations.keySet()).containsExactlyInAnyOrderElementsOf(labels());
		assertThat(translations.values()).allMatch((text) -> !text.isBlank());
	}

	private static Set<String> labels() {
		return ModelFiles.named(".bpmn")
			.stream()
			.map((file) -> Bpmn.readModelFromStream(new ByteArrayInputStream(ModelFiles.bytes(file))))
			.flatMap(LabelFilesTests::labels)
			.filter((label) -> label != null && !label.isBlank())
			.map((label) -> label.replaceAll("\\s+", " ").strip())
			.collect(Collectors.toSet());
	}

	private static Stream<String> labels(BpmnModelInstance model) {
		return Stream.concat(model.getModelElementsByType(Process.class).stream().map(Process::getName),
				model.getModelElementsByType(FlowElement.class).stream().map(FlowElement::getName));
	}

}
