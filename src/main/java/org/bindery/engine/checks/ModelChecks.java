package org.bindery.engine.checks;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.bindery.engine.inside.Acting;
import org.bindery.engine.inside.DeploymentCheck;
import org.bindery.engine.steps.DecisionTables;
import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.xml.ModelException;

import org.springframework.stereotype.Component;

/**
 * Reads every new deployment before the engine does, in its transaction: what cannot run
 * is refused with the element's id and the reason, and nothing of it is deployed.
 */
@Component
public class ModelChecks extends DeploymentCheck {

	/** The name under which Bindery deploys what comes with it. */
	public static final String SHIPPED = "SpringAutoDeployment";

	private static final List<Violation> OF_OUR_NAME = List
		.of(new Violation("", "\"%s\" is the name of what comes with Bindery: choose another".formatted(SHIPPED)));

	private static final String MODELER = "Camunda Modeler";

	private static final Pattern BPMN = Pattern.compile("\\.(bpmn|bpmn20\\.xml)$");

	private static final Pattern DMN = Pattern.compile("\\.(dmn|dmn11\\.xml)$");

	private static final List<Violation> OF_NO_KIND = List
		.of(new Violation("", "Only diagrams (.bpmn), decision tables (.dmn) and forms (.form) can be deployed"));

	/**
	 * In bytes; the longest diagram of Bindery's own has a third of it. Rules walk
	 * through a diagram many times.
	 */
	private static final int LONGEST_FILE = 250_000;

	/** Of all that comes with Bindery several times as many. */
	private static final int MOST_FILES = 200;

	/** In bytes. */
	private static final int LONGEST_TOGETHER = 2_000_000;

	private static final List<Violation> TOO_MUCH = List.of(new Violation("",
			"A deployment can have %d files of %d bytes together".formatted(MOST_FILES, LONGEST_TOGETHER)));

	/** Of our longest diagram several times as many. */
	private static final int MOST_STEPS = 500;

	private static final int MOST_TOLD = 50;

	private static final List<Violation> TOO_LONG = List
		.of(new Violation("", "The file is too long: it can have %d bytes".formatted(LONGEST_FILE)));

	private static final List<Violation> TOO_MANY = List.of(new Violation("",
			"The diagram is too large: it can have %d steps, events and gateways".formatted(MOST_STEPS)));

	private static final List<Violation> FOR_A_TENANT = List
		.of(new Violation("", "Bindery is for one library: a deployment has no tenant"));

	private static final AllowList DIAGRAMS = new AllowList("diagrams.txt", "bpmn:definitions");

	private static final List<Violation> UNREADABLE = List
		.of(new Violation("", "The file is no readable BPMN diagram"));

	private final ProcessClasses processClasses;

	private final DecisionTables decisionTables;

	ModelChecks(ProcessClasses processClasses, DecisionTables decisionTables) {
		this.processClasses = processClasses;
		this.decisionTables = decisionTables;
	}

	@Override
	protected void check(Deployment deployment, Map<String, byte[]> files) {
		Surroundings surroundings = new DeployedSurroundings(this.processClasses, this.decisionTables, files);
		boolean ours = SHIPPED.equals(deployment.getName());
		if (ours && Acting.person().isEmpty()) {
			return;
		}
		String beginning = MODELER.equals(deployment.getSource()) ? AS_MODELER_KNOWS_IT : "";
		if (files.size() > MOST_FILES
				|| files.values().stream().mapToLong((file) -> file.length).sum() > LONGEST_TOGETHER) {
			refuse(beginning, "the deployment", TOO_MUCH);
		}
		files.forEach((name, content) -> refuse(beginning, name, ours ? OF_OUR_NAME
				: (deployment.getTenantId() != null) ? FOR_A_TENANT : violations(name, content, surroundings)));
	}

	/**
	 * All that is wrong with files that come with Bindery, each named; nothing is read
	 * beside them.
	 */
	public List<String> problems(Map<String, byte[]> files) {
		Surroundings surroundings = new FilesTogether(this.processClasses, this.decisionTables, files);
		return new TreeMap<>(files).entrySet()
			.stream()
			.flatMap((file) -> violations(file.getKey(), file.getValue(), surroundings).stream()
				.map((violation) -> file.getKey() + ": " + violation.told()))
			.toList();
	}

	/** All for which a file would be refused that is deployed among those others. */
	public List<Violation> violations(String name, byte[] content, Map<String, byte[]> others) {
		return violations(name, content, new FilesTogether(this.processClasses, this.decisionTables, others));
	}

	private List<Violation> violations(String name, byte[] content, Surroundings surroundings) {
		if (content.length > LONGEST_FILE) {
			return TOO_LONG;
		}
		if (BPMN.matcher(name).find()) {
			return violations(content, surroundings);
		}
		if (DMN.matcher(name).find()) {
			return TableFiles.check(content, surroundings.decisionTables());
		}
		return name.endsWith(".form") ? FormFiles.check(new String(content, StandardCharsets.UTF_8), surroundings)
				: OF_NO_KIND;
	}

	/** Everything that keeps the model from running. */
	static List<Violation> violations(byte[] bpmn, Surroundings surroundings) {
		return Xml.read(bpmn)
			.filter(DIAGRAMS::startsLike)
			.map(DIAGRAMS::violations)
			// what is strange may be anything: the rules only understand what is listed
			.map((strange) -> strange.isEmpty() ? broken(bpmn, surroundings) : strange)
			.orElse(UNREADABLE);
	}

	private static List<Violation> broken(byte[] bpmn, Surroundings surroundings) {
		try {
			BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(bpmn));
			if (model.getModelElementsByType(FlowNode.class).size() > MOST_STEPS) {
				return TOO_MANY;
			}
			return RunnableRules.ALL.stream()
				.flatMap((rule) -> rule.check(model, surroundings)
					.map((violation) -> rule.closesADoor() ? violation : violation.ofSoundness()))
				.toList();
		}
		catch (ModelException ex) {
			return UNREADABLE;
		}
	}

	/**
	 * Whether this says why these checks refuse a file: it may quote what stands there.
	 */
	public static boolean refused(Throwable thrown) {
		return thrown instanceof ParseException refusal && refusal.getResorceReports()
			.stream()
			.flatMap((report) -> report.getErrors().stream())
			.anyMatch(Violation.class::isInstance);
	}

	private static void refuse(String beginning, String file, List<Violation> violations) {
		if (!violations.isEmpty()) {
			List<Violation> first = violations.stream().limit(MOST_TOLD).toList();
			String text = first.stream()
				.map((violation) -> "\n* " + violation.told())
				.collect(Collectors.joining("", beginning, " in " + file))
				.strip();
			throw new ParseException(text, file, new ArrayList<Problem>(first), List.of());
		}
	}

}
