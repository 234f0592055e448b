package org.bindery;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.bindery.conflicts.ConflictCause;
import org.bindery.conflicts.ConflictDesk;
import org.bindery.conflicts.RaisedConflict;
import org.bindery.conflicts.Severity;
import org.bindery.engine.access.TellingIds;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.story.Asking;
import org.bindery.story.EngineIds;
import org.bindery.story.Story;
import org.bindery.story.Storytime;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whom a conflict is about cannot tell an id of it from one that never was, at any
 * address that is open to them.
 */
@BinderyTest
class UnknownIdsTests {

	private static final Path ADDRESSES = Path.of("src/test/resources/access/addresses.txt");

	private static final Pattern BY_ID = Pattern
		.compile("(\\w+) (?:engine|(/camunda/api/cockpit/plugin/base/\\{engine}))/((?:history/)?[a-z-]+)/\\{id}(.*)");

	@LocalServerPort
	private int port;

	@Value("${camunda.bpm.process-engine-name:default}")
	private String engine;

	@Value("${camunda.bpm.webapp.enabled:true}")
	private boolean webapps;

	@Autowired
	private Story story;

	@Autowired
	private Storytime storytime;

	@Autowired
	private ConflictDesk conflicts;

	@Autowired
	private ManagementService management;

	@Autowired
	private TaskService tasks;

	@Autowired
	private EngineIds ids;

	@Autowired
	private TellingIds telling;

	private Map<String, Set<String>> ofTheConflict;

	private String job;

	/** A way to ask by an id of that kind. */
	record Address(String method, String path, String kind) {

		static Stream<Address> of(String line) {
			Matcher byId = BY_ID.matcher(line);
			return byId.matches() ? Stream.of(new Address(byId.group(1),
					(byId.group(2) != null ? byId.group(2) : "") + "/" + byId.group(3) + "/{id}"
							+ byId.group(4).replace("{varId}", "conflictId").replaceAll("\\{\\w+}", "x"),
					byId.group(3))) : Stream.empty();
		}

	}

	private List<Address> addresses() throws IOException {
		return Files.readAllLines(ADDRESSES, StandardCharsets.UTF_8)
			.stream()
			.dropWhile((line) -> !line.equals("[administrator]"))
			.skip(1)
			.dropWhile((line) -> !line.startsWith("["))
			.flatMap(Address::of)
			.filter((address) -> this.webapps || !address.path().startsWith("/camunda"))
			.toList();
	}

	@BeforeEach
	void aStepOfAConflictFails() {
		Reference reference = this.storytime.runs();
		Map<String, Set<String>> before = this.ids.all();
		this.conflicts.raise(reference,
				new RaisedConflict(ConflictCause.CULTURE, Severity.LOW, "They shouted",
						Stream.of("manager", "contact", "analyst").map(StaffId::new).toList(), "Captain"),
				new StaffId("contact2"));
		this.story.runJobs(reference);
		String called = this.story.waitingTask(reference, "hearParties").getProcessInstanceId();
		this.job = this.management.createJobQuery().processInstanceId(called).list().get(0).getId();
		this.management.setJobRetries(this.job, 0);
		this.ofTheConflict = this.ids.all();
		this.ofTheConflict.forEach((kind, ids) -> ids.removeAll(before.get(kind)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "contact", "manager" })
	void areAnsweredAsIfTheyNeverWere(String person) throws IOException {
		areAnswered(person, UnknownIdsTests::firstAndLast);
	}

	@Tag("long")
	@ParameterizedTest
	@ValueSource(strings = { "contact", "manager", "analyst" })
	void areAnsweredAsIfTheyNeverWereWhicheverItIs(String person) throws IOException {
		areAnswered(person, Set::copyOf);
	}

	/** What the case that called it has is made first. */
	private static Set<String> firstAndLast(Set<String> ids) {
		return ids.isEmpty() ? ids : new TreeSet<>(List.of(Collections.min(ids), Collections.max(ids)));
	}

	private void areAnswered(String person, UnaryOperator<Set<String>> some) throws IOException {
		Asking asking = new Asking(this.port, this.engine, person);
		SoftAssertions alike = new SoftAssertions();
		for (Address address : addresses()) {
			for (String id : some.apply(this.ofTheConflict.getOrDefault(address.kind(), Set.of()))) {
				String never = id.replaceFirst("[^:]*$", UUID.randomUUID().toString());
				alike.assertThat(answer(asking, address, id).replace(id, never))
					.as("%s as %s by %s", address, person, id)
					.isEqualTo(answer(asking, address, never));
			}
		}
		this.management.setJobRetries(this.job, 3);
		alike.assertAll();
	}

	@Test
	void areKnownToAdministratorsAndToWhoeverHasATaskThere() {
		String task = this.ofTheConflict.get("task").iterator().next();
		String assignee = this.tasks.createTaskQuery().taskId(task).singleResult().getAssignee();
		assertThat(new Asking(this.port, this.engine, assignee).asks("GET", "/task/" + task, "").statusCode())
			.isEqualTo(200);
		for (String instance : this.ofTheConflict.get("process-instance")) {
			assertThat(new Asking(this.port, this.engine, "admin").asks("GET", "/process-instance/" + instance, "")
				.statusCode()).isEqualTo(200);
		}
	}

	@Test
	void ofAKindThatNobodyHasLookedAtAreUnknown() {
		String id = UUID.randomUUID().toString();
		assertThat(this.telling.tell("history/something-new", id, "contact")).isTrue();
		assertThat(this.telling.tell("deployment", id, "contact")).isFalse();
	}

	private String answer(Asking asking, Address address, String id) {
		HttpResponse<String> answer = asking.asks(address.method(),
				address.path().replace("{id}", id).replace("{engine}", this.engine),
				address.method().equals("GET") ? "" : "{}");
		return answer.statusCode() + " " + answer.body();
	}

}
