package org.bindery.communication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.bindery.BinderyTest;
import org.bindery.desk.web.Reader;
import org.bindery.identity.Reference;
import org.bindery.story.Answers;
import org.bindery.story.Story;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

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

	@Autowired
	private IdentityService identity;

	@Autowired
	private MockMvc pages;

	@Autowired
	private JdbcTemplate database;

	@DynamicPropertySource
	static void mailServer(DynamicPropertyRegistry properties) {
		properties.add("spring.mail.host", () -> "127.0.0.1");
		properties.add("spring.mail.port", () -> PORT);
	}

	@Test
	void becomesAnIncidentThatARetryMends() throws Exception {
		Reference reference = this.story.raises("contact", Answers.aNeed("Employability"));
		this.story.does("contact", reference, "designateContact", Answers.contact("contact"));
		this.story.does("contact", reference, "describeNeed", Answers.describedNeed("Employability"));
		this.story.does("contact", reference, "linkNeed", Answers.linkedToANewGoal("More people in work"));
		assertThatExceptionOfType(LettersNotSent.class)
			.isThrownBy(() -> this.story.does("manager", reference, "reviewNeed", Answers.decision("PURSUE")));
		String job = letterJob(reference).getId();
		assertThat(seen(Reader.CONTACT, "/partnerships/" + reference)).contains("Tell whoever raised it",
				"This step failed. The mail server cannot be reached. It is tried again on");
		assertThat(seen(Reader.CONTACT, "/work")).contains("Tell whoever raised it", reference.text());
		assertThat(seen(Reader.MANAGER, "/work")).contains("The mail server cannot be reached.", reference.text());
		assertThat(seen(Reader.CONTACT2, "/work")).doesNotContain(reference.text());
		for (int left = letterJob(reference).getRetries(); left > 0; left = letterJob(reference).getRetries()) {
			assertThat(letterJob(reference).getDuedate()).isAfter(this.story.now());
			assertThatExceptionOfType(LettersNotSent.class).isThrownBy(() -> this.management.executeJob(job));
		}

		assertThat(seen(Reader.CONTACT, "/partnerships/" + reference)).contains("It is not tried again by itself");
		this.database.update("update act_ru_job set failed_act_id_ = null where id_ = ?", job);
		assertThat(seen(Reader.CONTACT, "/partnerships/" + reference)).contains("Needs assessment",
				"It is not tried again by itself");
		assertThat(seen(Reader.CONTACT, "/work")).contains("Needs assessment");
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
		assertThat(seen(Reader.CONTACT, "/partnerships/" + reference)).doesNotContain("This step failed");
	}

	@Test
	void keepsNoCaseWaitingForALetterThatCannotBeSent() throws Exception {
		User raiser = this.identity.createUserQuery().userId("contact2").singleResult();
		String known = raiser.getEmail();
		raiser.setEmail("paweł@library.example");
		this.identity.saveUser(raiser);
		Reference reference = this.story.raises("contact2", Answers.aNeed("Employability"));
		this.story.does("contact2", reference, "designateContact", Answers.contact("contact"));
		this.story.does("contact", reference, "describeNeed", Answers.describedNeed("Employability"));
		this.story.does("contact", reference, "linkNeed", Answers.linkedToANewGoal("More people with a trade"));
		this.story.does("manager", reference, "reviewNeed", Answers.decision("PURSUE"));
		raiser.setEmail(known);
		this.identity.saveUser(raiser);
		assertThat(this.story.waitingSteps(reference)).containsExactly("shortlistCandidates");
		assertThat(seen(Reader.CONTACT, "/partnerships/" + reference)).contains("could not be sent",
				"The e-mail address is not one that mail servers take.", "Correct the address and send it again");
		assertThat(seen(Reader.CONTACT, "/work")).contains("could not be sent", reference.text());

		String letter = "/letters/" + this.book.of(reference).get(0).id();
		assertThat(sends(letter, "o’brien@library.example"))
			.contains("The apostrophe is a curly one; an e-mail address takes the straight one (').");
		GreenMail mail = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		mail.start();
		try {
			sends(letter, "pawel@library.example");
			assertThat(mail.getReceivedMessages()).singleElement()
				.satisfies((message) -> assertThat(message.getAllRecipients()[0].toString())
					.contains("pawel@library.example"));
		}
		finally {
			mail.stop();
		}
		assertThat(seen(Reader.CONTACT, "/partnerships/" + reference)).contains("Letter sent again")
			.doesNotContain("could not be sent");
		sends(letter, "pawel@library.example");
		assertThat(seen(Reader.CONTACT, letter)).contains("Sent").doesNotContain("could not be sent");
	}

	private String seen(Reader reader, String page) throws Exception {
		return Reader.seen(this.pages.perform(get(page).with(reader.signedIn())).andReturn()).text();
	}

	private String sends(String letter, String email) throws Exception {
		return Reader
			.seen(this.pages
				.perform(post(letter + "/again").param("email", email).with(Reader.CONTACT.signedIn()).with(csrf()))
				.andReturn())
			.text();
	}

	private Job letterJob(Reference reference) {
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
