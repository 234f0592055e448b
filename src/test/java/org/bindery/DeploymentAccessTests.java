package org.bindery;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who deploys, and what the engine refuses to run. */
class DeploymentAccessTests extends NeedToDescribe {

	@Test
	void onlyAnalystsAndAdministratorsDeployAndOnlyWhatCanRun() throws IOException {
		String model = Files.readString(Path.of("processes/reviews/PartnershipClosing.bpmn"));
		assertThat(as("contact").deploy("PartnershipClosing.bpmn", model).statusCode()).isEqualTo(403);
		assertThat(as("manager").deploy("PartnershipClosing.bpmn", model).statusCode()).isEqualTo(403);
		long deployments = this.repository.createDeploymentQuery().count();
		String undated = model.replace(" camunda:dueDate=\"${workingDays.in(10)}\"", "");
		HttpResponse<String> refused = as("analyst").deploy("PartnershipClosing.bpmn", undated);
		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(refused.body()).contains("recordOutcomes", "has no due date")
			.doesNotContain("ENGINE-", "could not", "Could not");
		assertThat(
				as("analyst").deploy("deployment-source", "Camunda Modeler", "PartnershipClosing.bpmn", undated).body())
			.as("Modeler knows an engine by it")
			.contains("\"message\":\"ENGINE-09005 Could not parse BPMN process.");
		assertThat(this.repository.createDeploymentQuery().count()).isEqualTo(deployments);
		assertThat(as("analyst").deploy("Closing.bpmn20.xml", model.replace("${sendLetter}", "${dataSource}"))
			.statusCode()).isEqualTo(400);
		HttpResponse<String> deployed = as("analyst").deploy("PartnershipClosing.bpmn",
				model.replace("Capture the lessons", "Say what was learned"));
		assertThat(deployed.statusCode()).as(deployed.body()).isEqualTo(200);
		String deployment = deployed.body().replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
		assertThat(as("analyst").delete("/deployment/" + deployment + "?cascade=true").statusCode()).isEqualTo(403);
		this.repository.deleteDeployment(deployment, true);
	}

	@Test
	void tellsWhyAFormIsRefusedWhateverStandsInIt() throws IOException {
		String form = Files.readString(Path.of("processes/reviews/captureLessons.form"));
		for (String text : List.of("<b>x</b> ### y", "<b>x</b> ### Error: SQL")) {
			String marked = form.replaceFirst("\"components\": \\[",
					"$0{\"type\":\"text\",\"id\":\"note\",\"text\":\"%s\"},".formatted(text));
			HttpResponse<String> refused = as("analyst").deploy("captureLessons.form", marked);
			assertThat(refused.statusCode()).isEqualTo(400);
			assertThat(refused.body()).contains("\"message\":\"* ").doesNotContain("could not be understood");
		}
	}

	@Test
	void quotesWhatStandsInADiagramAsItStands() throws IOException {
		String model = Files.readString(Path.of("processes/reviews/PartnershipClosing.bpmn"));
		HttpResponse<String> refused = as("analyst").deploy("PartnershipClosing.bpmn",
				model.replace("${workingDays.in(10)}", "${java.lang.System.exit(0)}"));
		assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
		assertThat(refused.body()).contains("\"message\":\"* ", "${java.lang.System.exit(0)}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "evil.html", "evil.js", "Closing.svg", "Closing.png", "case.cmmn", "case.cmmn10.xml",
			"all.jar", "all.zip", "all.bar", "Closing.xbpmn", "Closingform", "Closing.BPMN", "script.groovy", "none" })
	void refusesEveryFileThatNoProcessNeeds(String file) throws IOException {
		HttpResponse<String> refused = as("analyst").deploy(file,
				Files.readString(Path.of("processes/reviews/PartnershipClosing.bpmn")));
		assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
		assertThat(refused.body()).contains("Only diagrams (.bpmn), decision tables (.dmn) and forms (.form)");
	}

}
