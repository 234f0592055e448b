package org.bindery.engine.diagrams;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What tells of a conflict in the diagram that calls it, however that is drawn. */
class ConfidentialPartsTests {

	private static final Path ROOT = Path.of("processes/partnerships/PartnershipLifecycle.bpmn");

	@Test
	void areAllThatTheEventBegins() throws IOException {
		assertHidesWhatTheEventBegins(model());
	}

	@Test
	void areAllThatTheEventBeginsHoweverDeepTheCallIs() throws IOException {
		BpmnModelInstance model = model();
		group(model.getModelElementById("conflictResolution"), "inner");
		group(model.getModelElementById("inner"), "outer");
		assertHidesWhatTheEventBegins(model);
		assertThat(parts(model).include("outer")).isTrue();
	}

	private static void assertHidesWhatTheEventBegins(BpmnModelInstance model) {
		assertThat(parts(model)).satisfies((parts) -> {
			assertThat(parts.outermost().keySet()).contains("conflict", "conflictRaised", "conflictResolution",
					"conflictOutcome", "conflictEnds");
			assertThat(parts.outermost().values()).containsOnly("conflict");
			assertThat(parts.include("overlapReview")).isFalse();
			assertThat(parts.include("active")).isFalse();
		});
	}

	/** Draws an embedded subprocess around it, without caring for the flows. */
	private static void group(FlowElement step, String id) {
		SubProcess around = step.getModelInstance().newInstance(SubProcess.class, id);
		var parent = step.getParentElement();
		parent.addChildElement(around);
		parent.removeChildElement(step);
		around.addChildElement(step);
	}

	private static ConfidentialParts parts(BpmnModelInstance model) {
		return ConfidentialParts.of(model, "ConflictResolution"::equals);
	}

	private static BpmnModelInstance model() throws IOException {
		return Bpmn.readModelFromStream(Files.newInputStream(ROOT));
	}

}
