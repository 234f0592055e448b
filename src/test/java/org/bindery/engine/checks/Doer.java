package org.bindery.engine.checks;

import java.util.Optional;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** Who does a task, and the colour that says so in every diagram. */
enum Doer {

	/** The partnership's contact or team. */
	CONTACT("#e2eef7"),

	/** Any manager. */
	MANAGERS("#fbeed5"),

	/** Whoever is chosen in this case. */
	NAMED("#ece6f6");

	private static final String OLDER = "http://bpmn.io/schema/bpmn/biocolor/1.0";

	private static final String NEWER = "http://www.omg.org/spec/BPMN/non-normative/color/1.0";

	private final String colour;

	Doer(String colour) {
		this.colour = colour;
	}

	String colour() {
		return this.colour;
	}

	/** Every task of a person has the colour of who does it, and nothing else has one. */
	static Stream<Violation> coloured(BpmnModelInstance model, Surroundings surroundings) {
		return model.getModelElementsByType(BpmnShape.class)
			.stream()
			.filter((shape) -> !Optional.ofNullable(shape.getAttributeValueNs(OLDER, "fill")).equals(expected(shape))
					|| !Optional.ofNullable(shape.getAttributeValueNs(NEWER, "background-color"))
						.equals(expected(shape)))
			.map((shape) -> ModelRule.violation(shape.getBpmnElement(), "has not the colour of who does it: %s",
					expected(shape).orElse("none")));
	}

	private static Optional<String> expected(BpmnShape shape) {
		return (shape.getBpmnElement() instanceof UserTask task) ? Optional.of(of(task).colour) : Optional.empty();
	}

	private static Doer of(UserTask task) {
		String assignee = Optional.ofNullable(task.getCamundaAssignee()).orElse("");
		if (assignee.startsWith("${assignees.contact(")) {
			return CONTACT;
		}
		return (assignee.isEmpty() && "managers".equals(task.getCamundaCandidateGroups())) ? MANAGERS : NAMED;
	}

}
