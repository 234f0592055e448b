package org.bindery.engine.checks;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.engine.steps.Step;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/**
 * A gateway that decides asks what the case knows by then, for answers that there can be,
 * and has a way on for each of them.
 */
class Conditions implements ModelRule {

	private static final Pattern COMPARISON = Pattern.compile("\\$\\{(\\w+) (==|!=) '?(-?\\w*)'?}");

	@Override
	public Stream<Violation> check(BpmnModelInstance model, Surroundings surroundings) {
		Flows flows = new Flows(model);
		return flows.nodes().flatMap((node) -> new Gateway(node, flows, surroundings).violations());
	}

	@Override
	public boolean closesADoor() {
		return false;
	}

	private record Gateway(FlowNode node, Flows flows, Surroundings surroundings) {

		Stream<Violation> violations() {
			List<SequenceFlow> ways = this.flows.outOf(this.node);
			Set<String> asked = new HashSet<>();
			Stream<Violation> each = ways.stream()
				.filter((way) -> way.getConditionExpression() != null)
				.flatMap((way) -> {
					String condition = condition(way);
					if (!decides() || isDefault(way)) {
						return problem(way,
								"Only ways out of a gateway that decides have conditions, and not its default: \"%s\"",
								condition);
					}
					return (this.node instanceof InclusiveGateway || asked.add(condition))
							? unanswerable(way, condition)
							: problem(way, "Another way has the same condition: \"%s\"", condition);
				});
			return Stream.concat(each, decides() ? open(ways) : Stream.empty());
		}

		/** What would leave the case without a way, or with one too many. */
		private Stream<Violation> open(List<SequenceFlow> ways) {
			List<SequenceFlow> others = ways.stream().filter((way) -> !isDefault(way)).toList();
			List<SequenceFlow> always = others.stream().filter((way) -> way.getConditionExpression() == null).toList();
			boolean taken = !always.isEmpty() && (ways.size() == 1 || this.node instanceof InclusiveGateway);
			Stream<Violation> unconditional = taken ? Stream.empty()
					: always.stream()
						.map((way) -> ModelRule.violation(way,
								"A way out of \"%s\" needs a condition, or is its default", this.node.getName()));
			return Stream.concat(unconditional,
					(taken || others.size() < ways.size() || coverEverything(others)) ? Stream.empty()
							: Stream.of(ModelRule.violation(this.node,
									"\"%s\" has no way out where none of its conditions holds: make one its default",
									this.node.getName())));
		}

		private boolean coverEverything(List<SequenceFlow> ways) {
			Map<String, List<Matcher>> comparisons = ways.stream()
				.map((way) -> COMPARISON.matcher((way.getConditionExpression() != null) ? condition(way) : ""))
				.filter(Matcher::matches)
				.collect(Collectors.groupingBy((comparison) -> comparison.group(1)));
			return comparisons.entrySet().stream().anyMatch((asked) -> {
				Set<String> answers = compared("==", asked.getValue());
				Set<String> others = compared("!=", asked.getValue());
				return others.size() > 1 || others.stream().anyMatch(answers::contains)
						|| types(asked.getKey()).stream()
							.flatMap((type) -> values(type).stream())
							.anyMatch(answers::containsAll);
			});
		}

		private static Set<String> compared(String how, List<Matcher> comparisons) {
			return comparisons.stream()
				.filter((comparison) -> comparison.group(2).equals(how))
				.map((comparison) -> comparison.group(3))
				.collect(Collectors.toSet());
		}

		private Stream<Violation> unanswerable(SequenceFlow way, String condition) {
			Matcher comparison = COMPARISON.matcher(condition);
			if (!comparison.matches()) {
				return Expressions.returned(condition, this.surroundings.processClasses())
					.filter((type) -> type != boolean.class && type != Boolean.class)
					.map((type) -> problem(way, "\"%s\" says neither yes nor no", condition))
					.orElseGet(Stream::empty);
			}
			String variable = comparison.group(1);
			List<Known> known = known(variable);
			List<Class<?>> types = types(variable);
			if (types.isEmpty() || (!known.isEmpty()
					&& this.flows.reachedWithout((step) -> known.stream().anyMatch((each) -> each.step().equals(step)))
						.contains(this.node))) {
				return problem(way, "\"%s\" can be asked before any step of the diagram has set \"%s\"", condition,
						variable);
			}
			return types.stream()
				.anyMatch((type) -> values(type).filter((all) -> !all.contains(comparison.group(3))).isEmpty())
						? Stream.empty()
						: problem(way, "\"%s\" can never be: \"%s\" is %s", condition, variable,
								values(types.get(0)).stream()
									.flatMap(Set::stream)
									.sorted()
									.collect(Collectors.joining(" or ")));
		}

		/** What a variable is; a table's answer may be handed on by the call. */
		private List<Class<?>> types(String variable) {
			List<Class<?>> set = known(variable).stream().<Class<?>>map(Known::type).toList();
			return set.isEmpty() ? answer(variable).stream().<Class<?>>map((type) -> type).toList() : set;
		}

		private List<Known> known(String variable) {
			return this.flows.nodes()
				.flatMap((step) -> type(step, variable).stream().map((type) -> new Known(step, type)))
				.toList();
		}

		/** Of what kind the variable is that the step sets. */
		private Optional<Class<?>> type(FlowNode step, String variable) {
			String process = ModelRule.processOf(step);
			if (step instanceof UserTask task && task.getId().equals(variable)
					&& task.getLoopCharacteristics() == null) {
				return this.surroundings.processClasses()
					.step(process, variable)
					.<Class<?>>map(Step::decision)
					.filter(Class::isEnum);
			}
			if (step instanceof CallActivity call && call.getId().equals(variable)
					&& !Calls.extensions(call, CamundaOut.class).isEmpty()) {
				return this.surroundings.processClasses()
					.of(String.valueOf(call.getCalledElement()))
					.flatMap(EndEvents::type);
			}
			if (step instanceof ServiceTask task && variable.equals(task.getCamundaResultVariable())) {
				return Expressions
					.returned(String.valueOf(task.getCamundaExpression()), this.surroundings.processClasses())
					.filter((type) -> type != void.class);
			}
			return (step instanceof BusinessRuleTask task && variable.equals(task.getCamundaResultVariable()))
					? answer(String.valueOf(task.getCamundaDecisionRef())) : Optional.empty();
		}

		private Optional<Class<?>> answer(String table) {
			return this.surroundings.decisionTables()
				.question(table)
				.map(this.surroundings.decisionTables()::answer)
				.filter((answer) -> answer.getRecordComponents().length == 1)
				.map((answer) -> answer.getRecordComponents()[0].getType());
		}

		/** All that a value of that kind can be; empty where that has no end. */
		private static Optional<Set<String>> values(Class<?> type) {
			if (type == boolean.class || type == Boolean.class) {
				return Optional.of(Set.of("true", "false"));
			}
			return type.isEnum() ? Optional.of(Arrays.stream(type.getEnumConstants())
				.map((constant) -> ((Enum<?>) constant).name())
				.collect(Collectors.toSet())) : Optional.empty();
		}

		private boolean decides() {
			return this.node instanceof ExclusiveGateway || this.node instanceof InclusiveGateway;
		}

		private boolean isDefault(SequenceFlow way) {
			return way.getId().equals(this.node.getAttributeValue("default"));
		}

		private static String condition(SequenceFlow way) {
			return way.getConditionExpression().getTextContent().strip();
		}

		private static Stream<Violation> problem(SequenceFlow way, String message, Object... arguments) {
			return Stream.of(ModelRule.violation(way, message, arguments));
		}

	}

	/** A step that sets a variable of that kind. */
	private record Known(FlowNode step, Class<?> type) {

	}

}
