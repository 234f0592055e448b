package org.bindery.engine.checks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Keeps {@code docs/processes.md} true: writes it anew and fails where it was stale. */
class ProcessBookTests {

	private static final Path BOOK = Path.of("docs/processes.md");

	@Test
	void tellsEveryStepOfEveryProcess() throws IOException {
		String written = Files.exists(BOOK) ? Files.readString(BOOK) : "";
		String now = book();
		Files.createDirectories(BOOK.getParent());
		Files.writeString(BOOK, now);
		assertThat(written).as("docs/processes.md was stale and has been written anew: commit it").isEqualTo(now);
	}

	private static String book() {
		List<String> lines = new ArrayList<>(List.of("# The processes, step by step", "",
				"Written from the diagrams in `processes/` by the build; change the diagrams, not this page.", ""));
		ModelFiles.named(".bpmn").forEach((file) -> chapter(file, lines));
		return String.join("\n", lines) + "\n";
	}

	private static void chapter(Path file, List<String> lines) {
		BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(ModelFiles.bytes(file)));
		Process process = model.getModelElementsByType(Process.class).iterator().next();
		lines.add("## " + process.getName());
		lines.add("");
		lines.add(process.getDocumentations().iterator().next().getTextContent());
		lines.add("");
		lines.add("Diagram `" + file.toString().replace('\\', '/') + "`, class `"
				+ new ModelFiles().processClasses().of(process.getId()).orElseThrow().getName() + "`.");
		lines.add("");
		lines.add("| step | what | method | form, letter or table |");
		lines.add("| --- | --- | --- | --- |");
		model.getModelElementsByType(FlowNode.class)
			.stream()
			.sorted(Comparator.comparing(ProcessBookTests::fromTheLeft))
			.flatMap((node) -> row(process.getId(), node).stream())
			.forEach(lines::add);
		lines.add("");
	}

	private static double fromTheLeft(FlowNode node) {
		return ((BpmnShape) node.getDiagramElement()).getBounds().getX();
	}

	private static Optional<String> row(String process, FlowNode node) {
		String method = "`" + ProcessClasses.beanName(process) + "." + node.getId() + "`";
		if (node instanceof UserTask task) {
			return row(node, "a person", method, "form `" + task.getCamundaFormRef() + "`");
		}
		if (node instanceof StartEvent start && start.getCamundaFormRef() != null) {
			return row(node, "start", method, "form `" + start.getCamundaFormRef() + "`");
		}
		if (node instanceof SendTask task) {
			return row(node, "a letter", "`sendLetter`",
					"letter `" + SendTasks.input(task, "letter").orElseThrow() + "`");
		}
		if (node instanceof BusinessRuleTask rule) {
			return row(node, "a decision", "", "table `" + rule.getCamundaDecisionRef() + "`");
		}
		if (node instanceof CallActivity call) {
			return row(node, "a process", "", "process `" + call.getCalledElement() + "`");
		}
		return (node instanceof ServiceTask) ? row(node, "Bindery", method, "") : Optional.empty();
	}

	private static Optional<String> row(FlowNode node, String what, String method, String with) {
		return Optional.of("| %s | %s | %s | %s |".formatted(node.getName(), what, method, with));
	}

}
