package org.bindery.communication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.bindery.BinderyTest;
import org.bindery.story.Answers;
import org.bindery.story.Story;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A mail server that cannot be reached, from the diagram's point of view. */
@BinderyTest
@DirtiesContext
@TestPropertySource(properties = { "spring.datasource.url=jdbc:h2:mem:mail;DB_CLOSE_DELAY=-1",
		// beside the others' engine and web applications
		"camunda.bpm.process-engine-name=mail", "camunda.bpm.webapp.enabled=false" })
class MailTroubleTests {

	private static final int PORT = freePort();

	@Autowired
	private Story story;

	@Autowired
	private ManagementService management;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private LetterBook book;

	@DynamicPropertySource
	static void mailServer(DynamicPropertyRegistry properties) {
		properties.add("spring.mail.host", () -> "127.0.0.1");
		properties.add("spring.mail.port", () -> PORT);
	}

	@Test
	void becomesAnIncidentThatARetryMends() throws Exception {
		String reference = this.story.raises("contact", Answers.aNeed("Employability"));
		this.story.does("contact", reference, "designateContact", Answers.contact("contact"));
		this.story.does("contact", reference, "describeNeed", Answers.describedNeed("Employability"));
		this.story.does("contact", reference, "linkNeed", Answers.linkedToANewGoal("More people in work"));
		assertThatExceptionOfType(LettersNotSent.class)
			.isThrownBy(() -> this.story.does("manager", reference, "reviewNeed", Answers.decision("PURSUE")));
		String job = letterJob(reference).getId();
		for (int left = letterJob(reference).getRetries(); left > 0; left = letterJob(reference).getRetries()) {
			assertThat(letterJob(reference).getDuedate()).isAfter(this.story.now());
			assertThatExceptionOfType(LettersNotSent.class).isThrownBy(() -> this.management.executeJob(job));
		}

		Incident incident = this.runtime.createIncidentQuery()
			.incidentType("failedJob")
			.activityId("tellRaiser")
			.list()
			.get(0);
		assertThat(incident.getIncidentMessage()).contains("the mail server cannot be reached")
			.doesNotContain("library.example");
		assertThat(this.management.getJobExceptionStacktrace(job)).doesNotContain("contact@library.example");
		Letter letter = this.book.of(reference).get(0);
		assertThat(letter.status()).isEqualTo(LetterStatus.SENDING);
		assertThat(letter.problem()).isNotEmpty();

		GreenMail mail = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		mail.start();
		try {
			this.management.setJobRetries(job, 1);
			this.management.executeJob(job);
			assertThat(mail.getReceivedMessages()).singleElement()
				.satisfies((message) -> assertThat(message.getMessageID()).isEqualTo(letter.messageId()));
		}
		finally {
			mail.stop();
		}
		assertThat(this.book.of(reference)).singleElement().extracting(Letter::status).isEqualTo(LetterStatus.SENT);
		assertThat(this.runtime.createIncidentQuery().count()).isZero();
	}

	private Job letterJob(String reference) {
		return this.story.jobs(reference)
			.stream()
			.filter((job) -> job.getExceptionMessage() != null)
			.findFirst()
			.orElseThrow();
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
