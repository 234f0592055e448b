package org.bindery.engine.checks;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a diagram calls with, hands on and goes through is known by then. */
class HandedOnTests extends ChangedDiagrams {

	@Test
	void refusesACallThatKeepsBackWhatTheCalledProcessAsksFor() {
		String root = new String(
				ModelFiles.bytes(ModelFiles.PROCESSES.resolve("partnerships/PartnershipLifecycle.bpmn")),
				StandardCharsets.UTF_8);
		for (String variable : List.of("handoverId", "overlapId")) {
			String handedOn = "<camunda:in source=\"%s\" target=\"%s\" />".formatted(variable, variable);
			assertThat(root).contains(handedOn);
			assertThat(violations(root.replace(handedOn, ""))).extracting(Violation::message)
				.singleElement()
				.asString()
				.contains("must hand on \"" + variable + "\", for which");
		}
	}

	@Test
	void refusesToHandOnWhatIsNotKnownByThen() {
		assertThat(violations(Drawn.needsAssessment()
			.replace("camunda:resultVariable=\"priority\"", "camunda:resultVariable=\"rated\""))).singleElement()
			.isEqualTo(new Violation("recordPriority", "Nothing in the diagram sets the variable \"priority\"", false));
		String tooSoon = Drawn.needsAssessment()
			.replace("targetRef=\"needPriority\"", "targetRef=\"record\"")
			.replace("sourceRef=\"needPriority\" targetRef=\"recordPriority\"",
					"sourceRef=\"recordPriority\" targetRef=\"needPriority\"")
			.replace("sourceRef=\"recordPriority\" targetRef=\"reviewNeed\"",
					"sourceRef=\"needPriority\" targetRef=\"reviewNeed\"")
			.replace("targetRef=\"record\"", "targetRef=\"recordPriority\"");
		assertThat(violations(tooSoon)).singleElement()
			.isEqualTo(new Violation("recordPriority",
					"\"priority\" can be asked for before any step of the diagram has set it", false));
	}

	@Test
	void refusesToAskForWhatTheRootDoesNotHandOn() {
		Path root = ModelFiles.PROCESSES.resolve("partnerships/PartnershipLifecycle.bpmn");
		byte[] keptBack = new String(ModelFiles.bytes(root), StandardCharsets.UTF_8)
			.replace("<camunda:in source=\"overlapId\" target=\"overlapId\" />", "")
			.getBytes(StandardCharsets.UTF_8);
		byte[] called = ModelFiles.bytes(ModelFiles.PROCESSES.resolve("activities/OverlapReview.bpmn"));
		assertThat(ModelChecks.violations(called,
				new FilesTogether(FILES.processClasses(), ModelFiles.TABLES, Map.of("root.bpmn", keptBack))))
			.anyMatch((violation) -> violation.message()
				.equals("Nothing in the diagram sets the variable \"overlapId\""));
		assertThat(ModelChecks.violations(called, FILES)).isEmpty();
	}

	@Test
	void refusesToGoThroughWhatIsNoList() {
		String loop = "<bpmn:outgoing>Flow_describeNeed_linkNeed</bpmn:outgoing>";
		assertThat(violations(Drawn.needsAssessment()
			.replace(loop, loop
					+ "<bpmn:multiInstanceLoopCharacteristics camunda:collection=\"${assignees.contact(reference)}\" />")))
			.singleElement()
			.isEqualTo(
					new Violation("describeNeed", "\"${assignees.contact(reference)}\" gives no list to go through"));
	}

}
