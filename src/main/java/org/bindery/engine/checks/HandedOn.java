package org.bindery.engine.checks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What a diagram hands on is known by then: from a step on every way there, from the
 * root's call, or, in the root, from what begins or changes a case, which bears the name
 * by which its method knows it.
 */
class HandedOn implements ModelRule {

	/** What sets variables that only the step itself and what is in it know. */
	private static final Set<String> OWN = Set.of("inputParameter", "multiInstanceLoopCharacteristics");

	@Override
	public Stream<Violation> check(BpmnModelInstance model, Surroundings surroundings) {
		return model.getModelElementsByType(Process.class)
			.stream()
			.flatMap((process) -> new Diagram(model, process.getId(), surroundings).violations());
	}

	@Override
	public boolean closesADoor() {
		return false;
	}

	private static final class Diagram {

		private final BpmnModelInstance model;

		private final String process;

		private final Surroundings surroundings;

		private final Flows flows;

		private final Map<String, FlowNode> nodes;

		/** By variable, the steps that set it for the case. */
		private final Map<String, Set<FlowNode>> setters;

		/** By variable, the steps that have it for themselves and what is in them. */
		private final Map<String, Set<FlowNode>> owners;

		/** By variable, what a case can come to before it is set. */
		private final Map<String, Set<FlowNode>> before = new HashMap<>();

		Diagram(BpmnModelInstance model, String process, Surroundings surroundings) {
			this.model = model;
			this.process = process;
			this.surroundings = surroundings;
			this.flows = new Flows(model);
			this.nodes = this.flows.nodes().collect(Collectors.toMap(FlowNode::getId, (node) -> node));
			this.setters = steps(false);
			this.owners = steps(true);
		}

		private Map<String, Set<FlowNode>> steps(boolean own) {
			Map<String, Set<FlowNode>> steps = new HashMap<>();
			elements().filter((element) -> OWN.contains(element.getLocalName()) == own)
				.forEach((element) -> CaseIds.set(element)
					.forEach((variable) -> steps.computeIfAbsent(variable, (any) -> new HashSet<>())
						.addAll(node(element).stream().toList())));
			return steps;
		}

		Stream<Violation> violations() {
			Set<String> given = given();
			return elements().flatMap((element) -> asked(element).distinct()
				.filter(Predicate.not(given::contains))
				.flatMap((variable) -> problem(element, variable).stream())
				.map((problem) -> new Violation(Elements.owner(element), problem)));
		}

		private Stream<Element> elements() {
			return Elements.all(Elements.document(this.model));
		}

		private Set<String> given() {
			Stream<String> called = isRoot() ? Stream.empty()
					: this.surroundings.process(ProcessClasses.ROOT)
						.flatMap(Xml::read)
						.stream()
						.flatMap(Elements::all)
						.filter((element) -> element.getAttribute("calledElement").equals(this.process))
						.flatMap((call) -> Elements.named(call, "extensionElements"))
						.flatMap((extensions) -> Elements.named(extensions, "in"))
						.map((in) -> in.getAttribute("target"));
			return Stream.concat(called, Calls.OF_EVERY_CASE.stream()).collect(Collectors.toSet());
		}

		private boolean isRoot() {
			return this.process.equals(ProcessClasses.ROOT);
		}

		private Stream<String> asked(Element element) {
			return isRoot() ? Expressions.renamed(element, this.surroundings.processClasses())
					: Stream.concat(Expressions.handedOn(element),
							this.surroundings.processClasses()
								.step(this.process, element.getAttribute("id"))
								.stream()
								.flatMap((step) -> step.asks().stream()));
		}

		private Optional<String> problem(Element element, String variable) {
			Optional<FlowNode> node = node(element);
			if (node.filter((asking) -> isOwn(asking, variable) || isEnding(element, asking, variable)).isPresent()) {
				return Optional.empty();
			}
			if (!this.setters.containsKey(variable)) {
				return Optional.of("Nothing in the diagram sets the variable \"%s\"".formatted(variable));
			}
			return node.filter(before(variable)::contains)
				.map((asking) -> "\"%s\" can be asked for before any step of the diagram has set it"
					.formatted(variable));
		}

		private Set<FlowNode> before(String variable) {
			return this.before.computeIfAbsent(variable,
					(any) -> this.flows.reachedWithout(this.setters.get(variable)::contains));
		}

		/** Whether the step, or what it is in, has the variable for itself. */
		private boolean isOwn(FlowNode asking, String variable) {
			Set<FlowNode> owners = this.owners.getOrDefault(variable, Set.of());
			return owners.stream().anyMatch((owner) -> isIn(owner, asking));
		}

		private static boolean isIn(FlowNode owner, FlowNode node) {
			return owner.equals(node) || (node.getParentElement() instanceof FlowNode around && isIn(owner, around));
		}

		/** Whether it is asked when the step that sets it is over. */
		private boolean isEnding(Element element, FlowNode asking, String variable) {
			return element.getAttribute("event").equals("end")
					&& this.setters.getOrDefault(variable, Set.of()).contains(asking);
		}

		/**
		 * The step to which the element belongs; of a flow, the one that it comes from.
		 */
		private Optional<FlowNode> node(Element element) {
			for (Node part = element; part instanceof Element around; part = part.getParentNode()) {
				String id = around.getLocalName().equals("sequenceFlow") ? around.getAttribute("sourceRef")
						: around.getAttribute("id");
				if (this.nodes.containsKey(id)) {
					return Optional.of(this.nodes.get(id));
				}
			}
			return Optional.empty();
		}

	}

}
