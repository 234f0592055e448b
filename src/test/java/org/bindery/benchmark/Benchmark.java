package org.bindery.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.bindery.OnPostgres;
import org.bindery.story.Story;
import org.bindery.story.Storytime;
import org.bindery.story.TestStaff;
import org.camunda.bpm.engine.FilterService;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long the pages take that people live in, with few partnerships and with very many,
 * on PostgreSQL. No test: {@code bin/benchmark} runs it, see {@code docs/benchmark.md}.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import({ OnPostgres.Server.class, Story.class, Storytime.class, TestStaff.class, FirstCases.class, Copies.class,
		EngineDefaults.class })
class Benchmark {

	/** A contact person and a manager at once: has tasks, and is offered others. */
	private static final String READER = "manager";

	@LocalServerPort
	private int port;

	@Autowired
	private FirstCases firstCases;

	@Autowired
	private Copies copies;

	@Autowired
	private EngineDefaults engineDefaults;

	@Autowired
	private FilterService filters;

	private Browser browser;

	@Test
	void keepsItsPromises() throws IOException {
		this.copies.of(this.firstCases.tell());
		this.browser = new Browser(this.port, READER);
		Results results = new Results();
		for (int size : new int[] { Results.FEW, Results.MANY }) {
			this.copies.growTo(size);
			System.out.println(this.copies.told());
			warmUp();
			Arrays.stream(Question.values()).forEach((question) -> results.add(question, false, size, ask(question)));
			this.engineDefaults.apply();
			Arrays.stream(Question.values())
				.filter(Question::isFilter)
				.forEach((question) -> results.add(question, true, size, ask(question)));
			this.engineDefaults.revoke();
		}
		String table = results.table() + "%nLoad of the machine: %.1f on %d processors%n".formatted(
				ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
				Runtime.getRuntime().availableProcessors());
		System.out.println(table);
		Files.writeString(Path.of("target/benchmark.txt"), table);
		assertThat(results.broken()).isEmpty();
	}

	private void warmUp() {
		for (Question question : Question.values()) {
			Timing.warmUp(() -> question.ask(this.browser, this::filter));
		}
	}

	private Timing ask(Question question) {
		return Timing.of(() -> question.ask(this.browser, this::filter));
	}

	private String filter(String name) {
		return this.filters.createTaskFilterQuery().filterName(name).singleResult().getId();
	}

}
