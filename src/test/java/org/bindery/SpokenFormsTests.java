package org.bindery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.bindery.engine.steps.SpokenForms;
import org.bindery.identity.Reference;
import org.bindery.people.Visitor;
import org.bindery.story.Answers;
import org.bindery.story.EngineRest;
import org.bindery.story.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A Spanish reader gets a Spanish form, and whoever reads English the form as it is. */
@BinderyTest
class SpokenFormsTests {

	private static final Path FORM = Path.of("processes/partnerships/designateContact.form");

	private static final String START = "/process-definition/key/PartnershipLifecycle/deployed-start-form";

	@LocalServerPort
	private int port;

	@Value("${camunda.bpm.process-engine-name:default}")
	private String engine;

	@Autowired
	private Story story;

	private String task;

	private EngineRest reader;

	@BeforeEach
	void aTaskWaits() {
		Reference reference = this.story.raises("contact", Answers.aNeed("A stall"));
		this.task = "/task/" + this.story.waitingTask(reference, "designateContact").getId();
		this.reader = new EngineRest(this.port, this.engine, "contact");
	}

	@Test
	void showsItsFileToWhoeverReadsEnglish() throws IOException {
		assertThat(this.reader.get(this.task + "/deployed-form").body()).isEqualTo(Files.readString(FORM));
		assertThat(this.reader.in("fr").get(this.task + "/deployed-form").body()).isEqualTo(Files.readString(FORM));
	}

	@Test
	void showsItsWordsInSpanishAndAsksForTheSame() throws IOException {
		String spanish = this.reader.in("es-MX,es;q=0.9,en;q=0.8").get(this.task + "/deployed-form").body();
		assertThat(spanish).contains("Persona de contacto", "Resto del equipo").doesNotContain("Contact person");
		assertThat(withoutWords(spanish)).isEqualTo(withoutWords(Files.readString(FORM)));
	}

	@Test
	void speaksTheLanguageThatPagesWouldChoose() {
		assertThat(this.reader.in("fr,es;q=0.8").get(this.task + "/deployed-form").body())
			.contains("Persona de contacto");
	}

	@Test
	void beginsInSpanishToo() {
		assertThat(this.reader.in("es").get(START).body()).contains("¿Para qué necesita socios?");
	}

	@Test
	void namesARefusedFieldAsTheFormDoes() {
		assertThat(this.reader.in("es").post(this.task + "/submit-form", "{\"variables\":{}}").body())
			.contains("Persona de contacto: hace falta");
	}

	@Test
	void speaksTheLanguageChosenOnAPage() {
		Visitor visitor = new Visitor(this.port).signedInAs("contact");
		String api = "/camunda/api/engine/engine/" + this.engine;
		visitor.open("/?lang=es");
		assertThat(visitor.open(api + this.task + "/deployed-form").body()).contains("Persona de contacto");
		assertThat(visitor.open(api + START).body()).contains("¿Para qué necesita socios?");
		visitor.speaking("es").open("/?lang=en");
		assertThat(visitor.open(api + this.task + "/deployed-form").body()).contains("Contact person");
	}

	private static JsonNode withoutWords(String form) throws IOException {
		return withoutWords(new ObjectMapper().readTree(form));
	}

	private static JsonNode withoutWords(JsonNode part) {
		if (part instanceof ObjectNode component) {
			component.remove(SpokenForms.SHOWN);
		}
		part.forEach(SpokenFormsTests::withoutWords);
		return part;
	}

}
