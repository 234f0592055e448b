package org.bindery.fuzz;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.bindery.BinderyTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many requests that nobody means to send, to every page, every form and every address of
 * the engine's interfaces, by everybody: none ends in an error of the server's, and none
 * is answered in the machine's words. What other tests would miss afterwards is left out.
 */
@BinderyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadRequestsTests {

	private static final long SEED = Long.getLong("bindery.seed", System.nanoTime());

	private static final int REQUESTS = Integer.getInteger("bindery.requests", 2000);

	private static final List<String> PEOPLE = List.of("contact", "manager", "analyst", "admin");

	private static final Pattern OF_EVERYBODY = Pattern.compile("^/me|/user/|/deployment|/job-definition/|/auth/");

	@LocalServerPort
	private int port;

	@Value("${camunda.bpm.process-engine-name:default}")
	private String engine;

	@Value("${camunda.bpm.webapp.enabled:true}")
	private boolean webapps;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping pages;

	@Autowired
	private AutowireCapableBeanFactory beans;

	private List<Asked> asked;

	private List<String> known;

	private Map<String, Browser> browsers;

	@BeforeAll
	void partnershipsWaitAtManySteps() {
		WaitingCases cases = this.beans.createBean(WaitingCases.class);
		cases.wait(new Random(SEED));
		this.asked = Stream.of(Everywhere.of(this.pages, this.webapps), cases.forms(this.engine, new Random(SEED)))
			.flatMap(List::stream)
			.toList();
		this.known = cases.ids();
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

	/** Accounts, rights and diagrams are everybody's. */
	boolean leavesToOthers(String person, Asked what) {
		return what.verb().equals("GET") || !(person.equals("admin") || OF_EVERYBODY.matcher(what.address()).find());
	}

	/** Each from a seed of its own, so that it can be asked again alone. */
	private Optional<String> blunder(int number) {
		Mischief mischief = new Mischief(new Random(SEED + number), this.known);
		Asked what = mischief.one(this.asked);
		String person = mischief.one(List.of("contact", "manager", "analyst", "admin", "nobody"));
		if (!leavesToOthers(person, what)) {
			return Optional.empty();
		}
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

}
