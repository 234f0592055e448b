package org.bindery.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.BinderyTest;
import org.bindery.story.EngineRest;
import org.bindery.story.Verb;
import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.camunda.bpm.webapp.impl.engine.EngineRestApplication;
import org.camunda.bpm.welcome.impl.web.WelcomeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.annotation.Secured;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.access.WebInvocationPrivilegeEvaluator;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every address of the running application and whom it answers: the engine's REST API,
 * the web applications' own, pages and what they ask. What the engine refuses beyond
 * that, by its own rights, is in answers.txt.
 */
@BinderyTest
class AddressesTests {

	private static final Path TABLE = Path.of("src/test/resources/access/addresses.txt");

	private static final Path FOUND = Path.of("target/addresses.txt");

	/** The engine's API has three places, which are open to the same people. */
	private static final Pattern ENGINE = Pattern
		.compile(" (/engine-rest/engine/\\{name}|/camunda/api/engine/engine/\\{name}|/engine-rest(?!/engine))");

	private static final Set<String> ROLES = new LinkedHashSet<>(
			List.of("anybody", "contact", "manager", "analyst", "administrator"));

	@LocalServerPort
	private int port;

	@Value("${camunda.bpm.process-engine-name:default}")
	private String engine;

	@Autowired
	private Collection<RequestMappingInfoHandlerMapping> pages;

	@Autowired
	private WebInvocationPrivilegeEvaluator security;

	private static final Path OPEN = Path.of("src/main/resources/org/bindery/people/engine-addresses.txt");

	private static final Path OPENED = Path.of("target/engine-addresses.txt");

	private final Map<String, Optional<Secured>> addresses = new TreeMap<>();

	private final Map<String, String> answers = new TreeMap<>();

	@BeforeEach
	void looksForAllAddresses() {
		resources(CamundaRestResources.getResourceClasses(), "/engine-rest");
		resources(new EngineRestApplication().getClasses(), "/camunda/api/engine");
		resources(new AdminApplication().getClasses(), "/camunda/api/admin");
		resources(new CockpitApplication().getClasses(), "/camunda/api/cockpit");
		resources(new TasklistApplication().getClasses(), "/camunda/api/tasklist");
		resources(new WelcomeApplication().getClasses(), "/camunda/api/welcome");
		this.pages.forEach((mapping) -> mapping.getHandlerMethods().forEach(this::page));
	}

	private void resources(Set<Class<?>> classes, String place) {
		classes.stream().flatMap((type) -> Verb.of(type, place + Verb.path(type))).forEach((verb) -> {
			this.addresses.put(verb.toString(), Optional.empty());
			this.answers.merge(ENGINE.matcher(verb.toString()).replaceFirst(" engine"), verb.answers(),
					(one, other) -> Stream.of(one, other).distinct().sorted().collect(Collectors.joining(" or ")));
		});
	}

	private void page(RequestMappingInfo info, HandlerMethod handler) {
		Optional<Secured> secured = Stream.of(handler.getMethod(), handler.getBeanType())
			.map((element) -> AnnotatedElementUtils.findMergedAnnotation(element, Secured.class))
			.flatMap(Stream::ofNullable)
			.findFirst();
		List<String> methods = info.getMethodsCondition().getMethods().isEmpty() ? List.of("ANY")
				: info.getMethodsCondition().getMethods().stream().map(Enum::name).toList();
		methods.forEach((method) -> info.getPatternValues()
			.forEach((path) -> this.addresses.put(method + " " + path, secured)));
	}

	@Test
	void areAnsweredToThoseOfTheTable() throws IOException {
		Map<String, String> found = new TreeMap<>();
		this.addresses.forEach((address, secured) -> found.merge(ENGINE.matcher(address).replaceFirst(" engine"),
				answered(address, secured), (one, other) -> one.equals(other) ? one : one + " or " + other));
		Files.writeString(FOUND, written(found));
		assertThat(found)
			.as("each address needs a line in %s; %s says whom they answer now, if that is right", TABLE, FOUND)
			.isEqualTo(read());
	}

	/** Whoever opens one has looked at what it answers, and whether that may tell. */
	@Test
	void answerWhatTheTableSaysWhereTheEngineIsOpen() throws IOException {
		List<String> table = Files.readAllLines(OPEN);
		List<String> found = table.stream()
			.map((line) -> line.contains(" | ") ? line.replaceFirst(" \\|.*",
					" | " + this.answers.getOrDefault(line.replaceFirst(" \\|.*", "").replace("{*", "{"), "nothing"))
					: line)
			.toList();
		Files.write(OPENED, found);
		assertThat(found).as("%s says what is answered now, if that is right for %s", OPENED, OPEN).isEqualTo(table);
	}

	@ParameterizedTest
	@CsvSource({ "contact, POST, /deployment/create", "contact, GET, /metrics", "contact, POST, /message",
			"contact, PUT, /job/none/retries", "contact, POST, /task/create", "contact, GET, /telemetry/configuration",
			"manager, POST, /deployment/create", "manager, POST, /signal", "manager, DELETE, /process-instance/none",
			"manager, DELETE, /user/none", "analyst, POST, /external-task/fetchAndLock", "analyst, GET, /schema/log",
			"analyst, POST, /decision-definition/none/evaluate", "admin, POST, /identity/verify",
			"contact, GET, /something/new", "contact, POST, /task/", "contact, GET, /task/none/something",
			"manager, GET, /history/something", "analyst, GET, /process-definition/none/something",
			"contact, OPTIONS, /history/task" })
	void areClosedOverBothWays(String person, String method, String address) {
		assertThat(new EngineRest(this.port, this.engine, person).ask(method, address, "application/json", "{}")
			.statusCode()).isEqualTo(403);
		assertThat(new Visitor(this.port).signedInAs(person)
			.script(method, "/camunda/api/engine/engine/default" + address)
			.statusCode()).isEqualTo(403);
	}

	private String answered(String address, Optional<Secured> secured) {
		String[] parts = address.split(" ");
		String path = parts[1].replaceAll("\\{[^}]*}", "none").replace("/**", "/none");
		Set<String> answered = ROLES.stream()
			.filter((role) -> secured.isEmpty()
					|| Arrays.asList(secured.get().value()).contains("ROLE_" + role.toUpperCase()))
			.filter((role) -> this.security.isAllowed("", path, parts[0].equals("ANY") ? "GET" : parts[0], as(role)))
			.collect(Collectors.toCollection(LinkedHashSet::new));
		return answered.isEmpty() ? "nobody" : answered.equals(ROLES) ? "everybody" : String.join(" ", answered);
	}

	private static Authentication as(String role) {
		return role.equals("anybody")
				? new AnonymousAuthenticationToken("key", "anybody",
						AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"))
				: UsernamePasswordAuthenticationToken.authenticated(role, "",
						AuthorityUtils.createAuthorityList("ROLE_" + role.toUpperCase()));
	}

	private static Map<String, String> read() throws IOException {
		Map<String, String> table = new TreeMap<>();
		String answered = "";
		for (String line : Files.readAllLines(TABLE)) {
			if (line.startsWith("[")) {
				answered = line.substring(1, line.length() - 1);
			}
			else if (!line.isBlank() && !line.startsWith("#")) {
				table.put(line, answered);
			}
		}
		return table;
	}

	private static String written(Map<String, String> found) {
		Map<String, Set<String>> byAnswered = new LinkedHashMap<>();
		new TreeSet<>(found.values()).forEach((answered) -> byAnswered.put(answered, new TreeSet<>()));
		found.forEach((address, answered) -> byAnswered.get(answered).add(address));
		return byAnswered.entrySet()
			.stream()
			.map((each) -> "[" + each.getKey() + "]\n" + String.join("\n", each.getValue()) + "\n")
			.collect(Collectors.joining("\n"));
	}

}
