package org.bindery.crash;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.bindery.crash.RecordingMailServer.Accepted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Bindery is killed in the middle of its work, again and again, every third time when the
 * mail server has just accepted a letter: nothing that it acknowledged is lost, and
 * nothing is done twice.
 */
@Tag("whole")
class KillTests {

	private static final int KILLS = Integer.getInteger("bindery.kills", 1);

	private static final long SEED = Long.getLong("bindery.seed", System.nanoTime());

	private static final int WORKERS = 4;

	private static final int MOST_STEPS = 40;

	private static final String PERSON = "maria";

	private final Random random = new Random(SEED);

	private final Ledger ledger = new Ledger();

	private final List<Throwable> troubles = new CopyOnWriteArrayList<>();

	private final Map<String, String> settings = new HashMap<>();

	private RecordingMailServer mail;

	@TempDir
	Path folder;

	@BeforeEach
	void aLibraryWithAMailServer() throws IOException {
		this.mail = new RecordingMailServer();
		this.settings.putAll(Map.of("SPRING_MAIL_HOST", "127.0.0.1", "SPRING_MAIL_PORT", "" + this.mail.port(),
				"BINDERY_FIRSTADMINISTRATOR_ID", PERSON, "BINDERY_FIRSTADMINISTRATOR_PASSWORD", "of the library",
				"BINDERY_FIRSTADMINISTRATOR_EMAIL", "maria@library.example", "BINDERY_PASSWORDROUNDS", "1000",
				// whoever comes after the killed one takes its jobs over soon
				"CAMUNDA_BPM_JOBEXECUTION_LOCKTIMEINMILLIS", "5000", "BINDERY_DATAFILE_TIDIEDEVERY", "200ms"));
	}

	@AfterEach
	void closeTheMailServer() throws IOException {
		this.mail.close();
	}

	@Test
	void whatWasAcknowledgedSurvivesOnH2() throws Exception {
		String url = "jdbc:h2:file:" + this.folder.resolve("data/bindery");
		survives(url, "bindery", "");
	}

	@Test
	@Tag("long")
	void whatWasAcknowledgedSurvivesOnPostgresql() throws Exception {
		try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().setRegisterShutdownHook(false).start()) {
			survives(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "");
		}
	}

	private void survives(String url, String user, String password) throws Exception {
		this.settings.putAll(Map.of("SPRING_DATASOURCE_URL", url, "SPRING_DATASOURCE_USERNAME", user,
				"SPRING_DATASOURCE_PASSWORD", password));
		for (int kill = 0; kill < KILLS; kill++) {
			BinderyProcess bindery = bindery();
			if (kill == 0) {
				bindery.put("/group/contacts/members/" + PERSON, "");
				bindery.put("/group/managers/members/" + PERSON, "");
			}
			List<Thread> workers = Stream.generate(() -> new Worker(bindery, PERSON, this.ledger, this.troubles))
				.limit(WORKERS)
				.map(Thread::new)
				.toList();
			workers.forEach(Thread::start);
			killInItsWork(bindery, kill % 3 == 0);
			for (Thread worker : workers) {
				worker.join();
			}
			assertThat(this.troubles).isEmpty();
		}
		try (BinderyProcess bindery = bindery()) {
			await().atMost(Duration.ofMinutes(5))
				.untilAsserted(() -> assertThat(this.mail.accepted()).extracting(Accepted::reference)
					.containsAll(this.ledger.decided()));
		}
		try (Connection connection = DriverManager.getConnection(url, user, password);
				Statement database = connection.createStatement()) {
			nothingIsLost(database);
			nothingIsDoneTwice(database);
		}
	}

	private BinderyProcess bindery() throws IOException {
		return new BinderyProcess(this.settings, PERSON + ":of the library").running();
	}

	private void killInItsWork(BinderyProcess bindery, boolean atAcceptance) throws InterruptedException {
		int steps = this.ledger.size() + 1 + this.random.nextInt(MOST_STEPS);
		if (atAcceptance) {
			this.mail.atAcceptance(bindery::kill);
		}
		await().pollInterval(Duration.ofMillis(5))
			.atMost(Duration.ofMinutes(5))
			.until(() -> !this.troubles.isEmpty() || !bindery.isAlive()
					|| (!atAcceptance && this.ledger.size() >= steps));
		bindery.kill();
		bindery.ended();
		this.mail.atAcceptance(() -> {
		});
	}

	private void nothingIsLost(Statement database) throws SQLException {
		assertThat(column(database, "select reference from partnership")).containsAll(this.ledger.begun());
		assertThat(column(database, "select business_key_ from act_hi_procinst")).containsAll(this.ledger.begun());
		assertThat(column(database, "select id_ from act_hi_taskinst where end_time_ is not null"))
			.containsAll(this.ledger.completed());
		// the last ones may still wait to be marked as sent: they go again under the same
		// identity
		assertThat(column(database, "select message_id from letter"))
			.containsAll(this.mail.accepted().stream().map(Accepted::messageId).toList());
	}

	private void nothingIsDoneTwice(Statement database) throws SQLException {
		assertThat(this.ledger.begun()).doesNotHaveDuplicates();
		assertThat(column(database, """
				select p.business_key_ || ' ' || t.task_def_key_ from act_hi_taskinst t
				join act_hi_procinst p on p.id_ = t.root_proc_inst_id_
				group by p.business_key_, t.task_def_key_ having count(*) > 1""")).isEmpty();
		Map<String, Set<String>> identities = this.mail.accepted()
			.stream()
			.collect(Collectors.groupingBy((letter) -> letter.reference() + letter.subject(),
					Collectors.mapping(Accepted::messageId, Collectors.toCollection(HashSet::new))));
		assertThat(identities).allSatisfy((letter, messageIds) -> assertThat(messageIds).hasSize(1));
	}

	private static List<String> column(Statement database, String question) throws SQLException {
		List<String> values = new ArrayList<>();
		try (ResultSet rows = database.executeQuery(question)) {
			while (rows.next()) {
				values.add(rows.getString(1));
			}
		}
		return values;
	}

}
