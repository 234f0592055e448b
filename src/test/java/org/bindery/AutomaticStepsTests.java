package org.bindery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.story.Coverage;
import org.bindery.story.Stumble;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every road again, with each service and rule task failing once at its very end: nothing
 * of it is left in any table, and the next try goes on.
 */
class AutomaticStepsTests extends RoadsTests {

	@BeforeAll
	static void everyAutomaticStepStumbles(@Autowired Stumble stumble) {
		stumble.overEachAutomaticStep(true);
	}

	@AfterAll
	static void everyOneHas(@Autowired Stumble stumble, @Autowired Coverage coverage) throws IOException {
		Set<String> stumbledOver = Set.copyOf(stumble.stumbledOver());
		stumble.overEachAutomaticStep(false);
		assertThat(stumbledOver).containsExactlyInAnyOrderElementsOf(automaticStepsOf(coverage.byProcess().keySet()));
	}

	private static Set<String> automaticStepsOf(Set<String> processes) throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("processes"))) {
			return files.filter((file) -> processes.contains(file.getFileName().toString().replace(".bpmn", "")))
				.map((file) -> Bpmn.readModelFromFile(file.toFile()))
				.flatMap(AutomaticStepsTests::automaticStepsOf)
				.map(FlowElement::getId)
				.collect(Collectors.toSet());
		}
	}

	private static Stream<FlowElement> automaticStepsOf(BpmnModelInstance model) {
		return Stream.concat(model.getModelElementsByType(ServiceTask.class).stream(),
				model.getModelElementsByType(BusinessRuleTask.class).stream());
	}

}
