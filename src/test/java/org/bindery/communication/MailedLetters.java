package org.bindery.communication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.bindery.engine.Carried;
import org.bindery.engine.letters.LetterOrder;
import org.bindery.identity.Reference;
import org.bindery.partners.Partner;
import org.bindery.partners.PartnerKind;
import org.bindery.partners.Partners;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Letters go to a mail server. */
@CommunicationTest
@ImportAutoConfiguration(MailSenderAutoConfiguration.class)
abstract class MailedLetters {

	static final Reference REFERENCE = new Reference("P-2027-0001");

	static final int PORT = freePort();

	@RegisterExtension
	static final GreenMailExtension mail = new GreenMailExtension(
			new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
		.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

	@Autowired
	OutgoingMail letters;

	@Autowired
	LetterBook book;

	@Autowired
	Redelivery redelivery;

	@Autowired
	Partners partners;

	@Autowired
	JavaMailSenderImpl mailSender;

	@Autowired
	JdbcTemplate jdbc;

	final String key = UUID.randomUUID().toString();

	@DynamicPropertySource
	static void mailServer(DynamicPropertyRegistry properties) {
		properties.add("spring.mail.host", () -> "127.0.0.1");
		properties.add("spring.mail.port", () -> PORT);
	}

	@AfterEach
	void forget() {
		this.mailSender.setPort(PORT);
		this.jdbc.update("delete from letter");
	}

	PickyMailServer picky() throws IOException {
		PickyMailServer picky = new PickyMailServer();
		this.mailSender.setPort(picky.port());
		return picky;
	}

	void send(String to) {
		send(to, "Log the check-in");
	}

	void send(String to, String taskName) {
		this.letters.send(new LetterOrder(this.key, "taskReminder", REFERENCE, to, new Carried(Map.of("taskName",
				taskName, "dueDate", LocalDate.of(2027, 3, 8), "taskLink", "http://localhost:8080/task"))));
	}

	Long partner(String person, String email) {
		return this.partners
			.save(Partner.named("City of Riverside", PartnerKind.LOCAL_GOVERNMENT).withPerson(person, email, null))
			.id();
	}

	Letter onlyLetter() {
		return this.book.find(this.book.of(REFERENCE).get(0).id(), SmallLibrary.LI).orElseThrow();
	}

	MimeMessage onlyMessage() throws MessagingException {
		MimeMessage[] messages = mail.getReceivedMessages();
		assertThat(Arrays.asList(messages)).hasSize(1);
		return messages[0];
	}

	static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
