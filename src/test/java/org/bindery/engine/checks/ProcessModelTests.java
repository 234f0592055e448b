package org.bindery.engine.checks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every model keeps the rules, and every rule can fail. */
class ProcessModelTests {

	private final ModelFiles files = new ModelFiles();

	static List<Path> models() {
		return ModelFiles.named(".bpmn");
	}

	static Stream<Path> brokenModels() throws IOException {
		return Files.list(Path.of("src/test/resources/broken-models")).sorted();
	}

	@ParameterizedTest
	@MethodSource("models")
	void canRun(Path model) {
		assertThat(ModelChecks.violations(ModelFiles.bytes(model), this.files)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("models")
	void keepsTheHouseRules(Path file) {
		assertThat(houseViolations(ModelFiles.bytes(file))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("models")
	void hasOneNameEverywhere(Path file) {
		String name = file.getFileName().toString().replace(".bpmn", "");
		Class<?> type = this.files.processClasses().of(name).orElseThrow();
		assertThat(read(ModelFiles.bytes(file)).getModelElementsByType(Process.class)).extracting(Process::getId)
			.containsExactly(name);
		assertThat(type.getPackageName()).isEqualTo("org.bindery." + file.getParent().getFileName());
	}

	@Test
	void leavesNoProcessClassWithoutADiagram() {
		assertThat(this.files.processClasses().processes())
			.allMatch((process) -> this.files.process(process).isPresent());
	}

	@ParameterizedTest
	@MethodSource("brokenModels")
	void saysWhatIsWrong(Path file) {
		byte[] bytes = ModelFiles.bytes(file);
		String expected = new String(bytes).lines()
			.filter((line) -> line.startsWith("<!-- breaks: "))
			.map((line) -> line.substring("<!-- breaks: ".length(), line.indexOf(" -->")))
			.findFirst()
			.orElseThrow();
		Stream<Violation> found = Stream.concat(ModelChecks.violations(bytes, this.files).stream(),
				ModelChecks.violations(bytes, this.files).stream().anyMatch((v) -> v.element().isEmpty())
						? Stream.empty() : houseViolations(bytes).stream());
		assertThat(found.map((violation) -> "[" + violation.element() + "] " + violation.message())).contains(expected);
	}

	private List<Violation> houseViolations(byte[] bpmn) {
		BpmnModelInstance model = read(bpmn);
		return HouseRules.ALL.stream().flatMap((rule) -> rule.check(model, this.files)).toList();
	}

	private static BpmnModelInstance read(byte[] bpmn) {
		return Bpmn.readModelFromStream(new ByteArrayInputStream(bpmn));
	}

}
