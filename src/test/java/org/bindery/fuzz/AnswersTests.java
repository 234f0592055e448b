package org.bindery.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.BinderyTest;
import org.bindery.identity.Reference;
import org.bindery.story.Answers;
import org.bindery.story.EngineIds;
import org.bindery.story.Story;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What everybody is really answered at every address, by the rules of the addresses and
 * the engine's own rights beneath them. What changes anything is asked about what does
 * not exist, with nothing in it.
 */
@BinderyTest
class AnswersTests {

	private static final Path ADDRESSES = Path.of("src/test/resources/access/addresses.txt");

	private static final Path TABLE = Path.of("src/test/resources/access/answers.txt");

	private static final Path FOUND = Path.of("target/answers.txt");

	private static final List<String> PLACES = List.of("/engine-rest/engine/{name}",
			"/camunda/api/engine/engine/{name}");

	private static final List<String> PEOPLE = List.of("nobody", "contact", "manager", "analyst", "admin");

	/**
	 * Would be missed by other tests or depends on them: a clean-up, a wrong password,
	 * how many tasks somebody has; and what waits in one of the places only.
	 */
	private static final Pattern NOT_ASKED = Pattern
		.compile("admin POST engine/(history/cleanup|external-task/fetchAndLock)"
				+ "|(?!nobody).* (PUT engine/user/\\{id}/credentials|GET engine/filter/\\{id}/singleResult)");

	/** Lists in which there is something, whatever other tests have done. */
	private static final Pattern NEVER_EMPTY = Pattern
		.compile("}/(history/(process-instance|task|activity-instance|variable-instance|detail|job-log"
				+ "|identity-link-log|user-operation)|task|process-instance|execution|variable-instance|job"
				+ "|job-definition|process-definition|decision-definition|deployment|authorization|user|group"
				+ "|filter|event-subscription)(/count)?$");

	private static final Set<String> ENGINES = Set.of("name", "engine", "engineName", "processEngineName");

	private static final Pattern NAME = Pattern.compile("\\{([\\w-]+)}");

	@LocalServerPort
	private int port;

	@Value("${camunda.bpm.process-engine-name:default}")
	private String engine;

	@Autowired
	private Story story;

	@Autowired
	private EngineIds ids;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private FilterService filters;

	private final Map<String, Browser> browsers = new ConcurrentHashMap<>();

	private final Map<String, String> known = new LinkedHashMap<>();

	/** The engine's addresses here or there, by turns. */
	@Test
	void areThoseOfTheTable() throws IOException {
		areThoseOfTheTable((address, person) -> Stream
			.of(PLACES.get(Math.floorMod(address.hashCode() + PEOPLE.indexOf(person), PLACES.size()))));
	}

	@Tag("long")
	@Test
	void areThoseOfTheTableWhereverTheEngineIsAsked() throws IOException {
		areThoseOfTheTable((address, person) -> PLACES.stream());
	}

	private void areThoseOfTheTable(BiFunction<String, String, Stream<String>> places) throws IOException {
		aNeedWaitsToBeDescribed();
		List<String> table = Files.readAllLines(TABLE);
		Stream<String> answers = Files.readAllLines(ADDRESSES)
			.stream()
			.filter((line) -> line.matches("[A-Z]+ .*"))
			.sorted()
			.toList()
			.parallelStream()
			.map((address) -> "%-102s | %-3s | %-8s | %-8s | %-8s | %s".formatted(
					Stream.concat(Stream.of(address), PEOPLE.stream().map((person) -> answers(address, person, places)))
						.toArray()));
		List<String> found = Stream.concat(table.stream().takeWhile((line) -> line.startsWith("#")), answers).toList();
		Files.write(FOUND, found);
		assertThat(found).noneMatch((line) -> line.matches(".*\\b5\\d\\d\\b.*"));
		assertThat(found).as("%s says what is answered now, if that is right for %s", FOUND, TABLE).isEqualTo(table);
	}

	private String answers(String address, String person, BiFunction<String, String, Stream<String>> places) {
		if (NOT_ASKED.matcher(person + " " + address).matches()) {
			return "-";
		}
		String[] asked = address.replaceFirst("^ANY", "GET").split(" ");
		return places.apply(address, person)
			.map((place) -> answer(asked[0], asked[1].replaceFirst("^engine", place), person))
			.distinct()
			.collect(Collectors.joining(" or "));
	}

	private String answer(String method, String path, String person) {
		boolean json = path.matches("/(engine-rest|camunda|api)/.*");
		Wire wire = new Wire(this.port).with("Content-Type: application/" + (json ? "json" : "x-www-form-urlencoded"));
		Wire.Answer answer = as(person, path, wire).send(method, filledIn(method, path),
				(json && method.matches("POST|PUT")) ? "{}" : "");
		boolean none = NEVER_EMPTY.matcher(path).find() && answer.body().strip().matches("\\[]|\\{\"count\":0}");
		return none ? "none" : String.valueOf(answer.status());
	}

	private Wire as(String person, String path, Wire wire) {
		if (person.equals("nobody")) {
			return wire;
		}
		if (path.startsWith("/engine-rest")) {
			return wire.as(person);
		}
		return (path.endsWith("/logout") ? Browser.of(this.port, person)
				: this.browsers.computeIfAbsent(person, (one) -> Browser.of(this.port, one)))
			.by(wire);
	}

	private String filledIn(String method, String path) {
		String about = path.replace("/**", "/0");
		for (Map.Entry<String, String> known : method.equals("GET") ? this.known.entrySet()
				: Set.<Map.Entry<String, String>>of()) {
			about = about.replace(known.getKey(), known.getValue());
		}
		return NAME.matcher(about).replaceAll((name) -> ENGINES.contains(name.group(1)) ? this.engine : "0");
	}

	private void aNeedWaitsToBeDescribed() {
		Map<String, Set<String>> before = this.ids.all();
		Reference reference = this.story.raises("contact", Answers.aNeed("Chess"));
		this.story.does("contact", reference, "designateContact", Answers.contact("contact"));
		this.ids.all().forEach((kind, ids) -> {
			Set<String> ofTheCase = new TreeSet<>(ids);
			ofTheCase.removeAll(before.get(kind));
			ofTheCase.stream().findFirst().ifPresent((id) -> knows("}/" + kind + "/{id}", id));
		});
		String task = this.story.waitingTask(reference, "describeNeed").getId();
		this.known.put("{task}", task);
		this.known.put("/drafts/{form}", "/drafts/" + task);
		this.known.put("{reference}", reference.text());
		this.known.put("{key}", "PartnershipLifecycle");
		knows("/user/{id}", "contact2");
		knows("/group/{id}", "managers");
		knows("/process-definition/{id}",
				this.repository.createProcessDefinitionQuery()
					.processDefinitionKey("PartnershipLifecycle")
					.latestVersion()
					.singleResult()
					.getId());
		knows("/deployment/{id}", this.repository.createDeploymentQuery().list().get(0).getId());
		knows("/decision-definition/{id}", this.repository.createDecisionDefinitionQuery().list().get(0).getId());
		knows("/filter/{id}", this.filters.createFilterQuery().filterName("My tasks").singleResult().getId());
		asks("/authorization/check", "permissionName=READ&resourceName=TASK&resourceType=7");
		asks("/history/process-instance/report", "reportType=duration&periodUnit=month");
		asks("/history/task/report", "reportType=count&groupBy=taskName");
		asks("/identity/groups", "userId=contact2");
	}

	private void knows(String path, String id) {
		this.known.put(path, path.replace("{id}", id));
	}

	private void asks(String path, String query) {
		this.known.put(path, path + "?" + query);
	}

}
