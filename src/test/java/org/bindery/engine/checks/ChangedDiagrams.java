package org.bindery.engine.checks;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the checks say of a shipped diagram in which something is changed. */
abstract class ChangedDiagrams {

	static final String FLOW = "<bpmn:incoming>Flow_needPriority_recordPriority</bpmn:incoming>";

	static final String USER = "camunda:candidateGroups=\"managers\"";

	static final String CONDITION = "${reviewNeed == 'DEFER'}";

	static final String TO = "${needsAssessment.raiser(reference)}";

	static final ModelFiles FILES = new ModelFiles();

	List<Violation> violations(String diagram) {
		return ModelChecks.violations(diagram.getBytes(StandardCharsets.UTF_8), FILES);
	}

	static String extension(String content) {
		return "<bpmn:extensionElements>" + content + "</bpmn:extensionElements>";
	}

}
