package org.bindery.engine.checks;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import org.bindery.engine.inside.Deployed;
import org.bindery.engine.steps.DecisionTables;
import org.bindery.engine.steps.ProcessClasses;

/** What a deployment brings along, and what was deployed before. */
class DeployedSurroundings extends FilesTogether {

	DeployedSurroundings(ProcessClasses processClasses, DecisionTables decisionTables, Map<String, byte[]> brought) {
		super(processClasses, decisionTables, brought);
	}

	@Override
	public Optional<String> form(String id) {
		return super.form(id).or(() -> Deployed.latestForm(id)
			.flatMap(Deployed::content)
			.map((form) -> new String(form, StandardCharsets.UTF_8)));
	}

	@Override
	public boolean hasDecision(String id) {
		return super.hasDecision(id) || Deployed.hasDecision(id);
	}

	@Override
	public Optional<byte[]> process(String id) {
		return super.process(id).or(() -> Deployed.latestDiagram(id));
	}

}
