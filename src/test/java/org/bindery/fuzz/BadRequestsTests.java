package org.bindery.fuzz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.bindery.BinderyTest;
import org.bindery.engine.Rehearsal;
import org.bindery.people.Visitor;
import org.bindery.story.Story;
import org.bindery.story.Storytime;
import org.bindery.story.Walker;
import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.rest.impl.NamedProcessEngineRestServiceImpl;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.camunda.bpm.welcome.impl.web.WelcomeApplication;
import org.camunda.spin.json.SpinJsonNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many requests that nobody means to send, to every page, every form and every address of
 * the engine's interfaces, by everybody: none ends in an error of the server's, and none
 * is answered in the machine's words. In an application of its own: some of them destroy.
 */
@BinderyTest
@TestPropertySource(properties = { "spring.datasource.url=jdbc:h2:mem:fuzz;DB_CLOSE_DELAY=-1",
		"camunda.bpm.process-engine-name=fuzz" })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
class BadRequestsTests {

	private static final long SEED = Long.getLong("bindery.seed", System.nanoTime());

	private static final int REQUESTS = Integer.getInteger("bindery.requests", 2500);

	private static final List<String> PEOPLE = List.of("contact", "manager", "analyst", "admin");

	@LocalServerPort
	private int port;

	@Value("${camunda.bpm.process-engine-name}")
	private String engine;

	@Value("${camunda.bpm.webapp.enabled:true}")
	private boolean webapps;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping pages;

	@Autowired
	private Story story;

	@Autowired
	private Storytime storytime;

	@Autowired
	private Rehearsal rehearsal;

	@Autowired
	private FormService forms;

	@Autowired
	private TaskService tasks;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private RepositoryService repository;

	private List<Asked> asked;

	private List<String> known;

	private Map<String, Browser> browsers;

	@BeforeAll
	void partnershipsWaitAtManySteps() {
		Random random = new Random(SEED);
		List<String> references = new ArrayList<>(List.of(this.storytime.runs()));
		IntStream.range(0, 8).forEach((steps) -> references.add(walk(random, steps)));
		this.asked = Stream.of(rest(), webapps(), pages(), everyForm()).flatMap(List::stream).toList();
		this.known = Stream
			.of(references.stream(), this.tasks.createTaskQuery().list().stream().map(Task::getId),
					this.runtime.createExecutionQuery().list().stream().map(Execution::getId),
					this.repository.createProcessDefinitionQuery().list().stream().map(ProcessDefinition::getId))
			.flatMap((ids) -> ids)
			.toList();
		this.browsers = new HashMap<>();
		PEOPLE.forEach((person) -> this.browsers.put(person, Browser.of(this.port, person)));
	}

	@Test
	void endInNoErrorOfTheServers() {
		System.out.println("Bad requests with -Dbindery.seed=" + SEED + " to " + this.asked.size() + " addresses");
		List<String> blunders = IntStream.range(0, requests())
			.parallel()
			.mapToObj(this::blunder)
			.flatMap(Optional::stream)
			.toList();
		assertThat(blunders).as("seed %d", SEED).isEmpty();
	}

	int requests() {
		return REQUESTS;
	}

	/** Each from a seed of its own, so that it can be asked again alone. */
	private Optional<String> blunder(int number) {
		Mischief mischief = new Mischief(new Random(SEED + number), this.known);
		Asked what = mischief.one(this.asked);
		String person = mischief.one(List.of("contact", "manager", "analyst", "admin", "nobody"));
		String address = what.address(mischief, this.engine);
		String body = what.body(mischief);
		try {
			Wire.Answer answer = wire(what, person, mischief).send(what.verb(), address, body);
			return Blunders.in(answer)
				.map((found) -> "%d as %s: %s %s %s -> %s: %s".formatted(number, person, what.verb(), cut(address),
						cut(body), found, cut(answer.body())));
		}
		catch (RuntimeException ex) {
			return Optional.of("%d: %s %s -> %s".formatted(number, what.verb(), cut(address), ex));
		}
	}

	private Wire wire(Asked what, String person, Mischief mischief) {
		Wire wire = new Wire(this.port).with("Content-Type: " + what.type(mischief));
		if (person.equals("nobody")) {
			return wire;
		}
		return what.address().startsWith("/engine-rest") ? wire.as(person) : this.browsers.get(person).by(wire);
	}

	private static String cut(String text) {
		return text.substring(0, Math.min(text.length(), 300)).replaceAll("\\p{Cntrl}", "·");
	}

	private List<Asked> rest() {
		return Asked.all(Offered.by(NamedProcessEngineRestServiceImpl.class, "/engine-rest"));
	}

	private List<Asked> webapps() {
		if (!this.webapps) {
			return List.of();
		}
		return Stream.of(Asked.all(Offered.by(NamedProcessEngineRestServiceImpl.class, "/camunda/api/engine")),
				of(new CockpitApplication().getClasses(), "/camunda/api/cockpit"),
				of(new AdminApplication().getClasses(), "/camunda/api/admin"),
				of(new TasklistApplication().getClasses(), "/camunda/api/tasklist"),
				of(new WelcomeApplication().getClasses(), "/camunda/api/welcome"),
				List.of(Asked.page("GET", "/camunda/app/{app}/{engine}/", List.of()),
						Asked.page("GET", "/camunda/{any}/{any}/{any}", List.of())))
			.flatMap(List::stream)
			.toList();
	}

	private static List<Asked> of(Iterable<Class<?>> resources, String address) {
		List<Asked> all = new ArrayList<>();
		resources.forEach((resource) -> all.addAll(Asked.all(Offered.by(resource, address))));
		return all;
	}

	/** Each as often as there are fields to get wrong. */
	private List<Asked> pages() {
		return this.pages.getHandlerMethods()
			.entrySet()
			.stream()
			.flatMap((page) -> page.getKey()
				.getPatternValues()
				.stream()
				.flatMap((address) -> Asked.pages(page.getKey().getMethodsCondition().getMethods(), address,
						page.getValue())))
			.toList();
	}

	private List<Asked> everyForm() {
		return this.tasks.createTaskQuery()
			.list()
			.stream()
			.flatMap((task) -> Stream.of("submit-form", "complete")
				.map((way) -> Asked.form("/engine-rest/engine/" + this.engine + "/task/" + task.getId() + "/" + way,
						List.copyOf(filledIn(task, new Random(SEED)).keySet()))))
			.toList();
	}

	private String walk(Random random, int steps) {
		String reference = this.rehearsal.start("contact",
				new Walker(random, this.story.today()).fillIn("raiseNeed", Map.of()));
		this.story.runJobs(reference);
		for (int step = 0; step < steps; step++) {
			this.tasks.createTaskQuery()
				.processInstanceBusinessKey(reference)
				.list()
				.forEach((task) -> answer(task, random));
			this.story.runJobs(reference);
		}
		return reference;
	}

	/** Some tries may all be refused: then it waits there. */
	private void answer(Task task, Random random) {
		for (int attempt = 0; attempt < 60; attempt++) {
			try {
				this.forms.submitTaskForm(task.getId(), this.rehearsal.asSent(filledIn(task, random)));
				return;
			}
			catch (FormFieldValidationException ex) {
				// another try
			}
		}
	}

	private Map<String, Object> filledIn(Task task, Random random) {
		Map<String, JsonNode> shown = new LinkedHashMap<>();
		this.forms.getTaskFormVariables(task.getId()).forEach((name, value) -> {
			if (value instanceof SpinJsonNode node) {
				shown.put(name, read(node.toString()));
			}
		});
		return new Walker(random, this.story.today()).fillIn(task.getTaskDefinitionKey(), shown);
	}

	private static JsonNode read(String json) {
		try {
			return new ObjectMapper().readTree(json);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Somebody's session, with what changes anything need. */
	private record Browser(String cookie, String token) {

		static Browser of(int port, String person) {
			Visitor visitor = new Visitor(port).signedInAs(person);
			visitor.open("/me");
			String token = visitor.token();
			visitor.open("/camunda/app/tasklist/");
			return new Browser(
					"Cookie: JSESSIONID=" + visitor.cookie("JSESSIONID") + "; XSRF-TOKEN="
							+ visitor.cookie("XSRF-TOKEN"),
					"X-CSRF-TOKEN: " + token + "\r\nX-XSRF-TOKEN: " + visitor.cookie("XSRF-TOKEN"));
		}

		Wire by(Wire wire) {
			return wire.with(this.cookie).with(this.token);
		}

	}

}
