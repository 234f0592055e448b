package org.bindery.communication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.awaitility.Awaitility;
import org.bindery.engine.Refusal;
import org.bindery.engine.letters.LetterOrder;
import org.bindery.identity.Address;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partners.Partner;
import org.bindery.partners.PartnerKind;
import org.bindery.partners.Partners;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@CommunicationTest
@ImportAutoConfiguration(MailSenderAutoConfiguration.class)
class LettersByMailTests {

	private static final Reference REFERENCE = new Reference("P-2027-0001");

	private static final int PORT = freePort();

	@RegisterExtension
	static final GreenMailExtension mail = new GreenMailExtension(
			new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
		.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

	@Autowired
	private OutgoingMail letters;

	@Autowired
	private LetterBook book;

	@Autowired
	private Redelivery redelivery;

	@Autowired
	private LetterRepository stored;

	@Autowired
	private Partners partners;

	@Autowired
	private JavaMailSenderImpl mailSender;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private final String key = UUID.randomUUID().toString();

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

	@Test
	void sendsALetterInTheLibrarysName() throws Exception {
		send("partner:" + partner("Ana Ruiz", "ana@city.example"));
		MimeMessage message = onlyMessage();
		assertThat(message.getFrom()[0]).hasToString("Riverside Library <partners@riverside.example>");
		assertThat(message.getReplyTo()[0]).hasToString("Riverside Library <partners@riverside.example>");
		assertThat(message.getAllRecipients()[0]).hasToString("Ana Ruiz <ana@city.example>");
		assertThat(message.getSubject()).isEqualTo("Soon due: Log the check-in (P-2027-0001)");
		assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
		assertThat(message.getHeader("X-Bindery-Reference")).containsExactly(REFERENCE.text());
		assertThat(message.getMessageID()).endsWith("@riverside.example>").isEqualTo(onlyLetter().messageId());
		MimeMultipart parts = (MimeMultipart) message.getContent();
		assertThat(parts.getContentType()).startsWith("multipart/alternative");
		assertThat((String) parts.getBodyPart(0).getContent()).contains("Dear Ana Ruiz,", "Monday, March 8, 2027",
				"Maria Lopez", "maria@riverside.example", "555 0123");
		assertThat((String) parts.getBodyPart(1).getContent()).contains("<p", "Maria Lopez",
				"mailto:maria@riverside.example");
	}

	@Test
	void sendsTheSameOrderOnce() {
		String to = "partner:" + partner("Ana Ruiz", "ana@city.example");
		send(to);
		send(to + ", " + to);
		assertThat(mail.getReceivedMessages()).hasSize(1);
		assertThat(onlyLetter()).satisfies((letter) -> {
			assertThat(letter.status()).isEqualTo(LetterStatus.SENT);
			assertThat(letter.sentAt()).contains(SmallLibrary.NOW);
		});
	}

	@Test
	void staysSentWhenTheStepFailsAfterwards() {
		String to = "partner:" + partner("Ana Ruiz", "ana@city.example");
		assertThatIllegalStateException().isThrownBy(() -> this.transaction.executeWithoutResult((status) -> {
			send(to);
			throw new IllegalStateException("a later step");
		}));
		send(to);
		assertThat(mail.getReceivedMessages()).hasSize(1);
	}

	@Test
	void repeatsTheSameMessageWhenItDoesNotKnowWhetherItWasTaken() throws Exception {
		String to = "partner:" + partner("Ana Ruiz", "ana@city.example");
		send(to);
		this.jdbc.update("update letter set status = 'SENDING', sent_at = null");
		send(to, "another name");
		MimeMessage[] messages = mail.getReceivedMessages();
		assertThat(messages).hasSize(2);
		assertThat(messages[1].getMessageID()).isEqualTo(messages[0].getMessageID());
		assertThat(messages[1].getSubject()).isEqualTo(messages[0].getSubject());
		assertThat(messages[1].getSentDate()).isEqualTo(messages[0].getSentDate());
	}

	@Test
	void waitsForAMailServerThatIsDown() {
		String to = "partner:" + partner("Ana Ruiz", "ana@city.example") + ",group:managers";
		mail.stop();
		assertThatExceptionOfType(LettersNotSent.class).isThrownBy(() -> send(to))
			.withMessageContaining("the mail server cannot be reached")
			.withNoCause();
		assertThat(this.book.of(REFERENCE)).extracting(Letter::status)
			.containsExactlyInAnyOrder(LetterStatus.SENDING, LetterStatus.SENDING, LetterStatus.TO_PRINT);
		List<String> messageIds = this.book.of(REFERENCE).stream().map(Letter::messageId).toList();
		mail.start();
		send(to);
		assertThat(mail.getReceivedMessages()).hasSize(2)
			.allSatisfy((message) -> assertThat(messageIds).contains(message.getMessageID()));
		assertThat(this.book.of(REFERENCE)).extracting(Letter::problem).containsOnly("");
	}

	@Test
	void servesTheOthersWhenOneIsRefused() throws IOException {
		Long gone = partner("Joan Doe", "gone@city.example");
		String to = "partner:" + gone + ",partner:" + partner("Ana Ruiz", "ana@city.example");
		try (PickyMailServer picky = picky()) {
			send(to);
			assertThat(picky.taken()).containsExactly("ana@city.example");
			assertThat(letterTo(gone).problem()).contains("550 5.1.1 <gone@city.example>: no such user");
			assertThat(letterTo(gone).fault()).contains(LetterFault.RECIPIENT);
			assertThat(letterTo(gone).status()).isEqualTo(LetterStatus.UNDELIVERABLE);
			send(to);
			assertThat(picky.taken()).containsExactly("ana@city.example");
		}
	}

	@Test
	void goesToTheNewAddressWhenTheOldOneWasWrong() throws Exception {
		Long id = partner("Ana Ruiz", "ana@city.example");
		this.jdbc.update("update partner_person set email = 'anał@city.example' where partner_id = ?", id);
		send("partner:" + id);
		assertThat(mail.getReceivedMessages()).isEmpty();
		Letter wrong = onlyLetter();
		assertThat(wrong.status()).isEqualTo(LetterStatus.UNDELIVERABLE);
		assertThat(wrong.fault()).contains(LetterFault.ADDRESS);
		assertThat(this.redelivery.send(wrong.id(), "Ana <ana.ruiz@city.example>", SmallLibrary.LI)).isTrue();
		assertThat(onlyMessage().getAllRecipients()[0]).hasToString("Ana Ruiz <ana.ruiz@city.example>");
		assertThat(onlyMessage().getMessageID()).isEqualTo(wrong.messageId());
		assertThat(onlyLetter().email()).contains("ana.ruiz@city.example");
		assertThat(onlyLetter().status()).isEqualTo(LetterStatus.SENT);
		assertThat(onlyLetter().fault()).isEmpty();
		assertThat(this.jdbc.queryForObject("select email from partner_person where partner_id = ?", String.class, id))
			.isEqualTo("ana.ruiz@city.example");
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.redelivery.send(wrong.id(), "ana@city.example", SmallLibrary.LI));
		assertThat(mail.getReceivedMessages()).hasSize(1);
	}

	@Test
	void countsALetterAsSentThatTheServerTookBeforeItHungUp() throws IOException {
		try (PickyMailServer picky = picky()) {
			String to = "partner:" + partner("Joan Doe", "hangsup@city.example");
			send(to);
			send(to);
			assertThat(picky.taken()).containsExactly("hangsup@city.example");
			assertThat(onlyLetter().status()).isEqualTo(LetterStatus.SENT);
		}
	}

	@Test
	void doesNotOfferALetterTwiceWhileASlowServerThinksAboutIt() throws Exception {
		try (PickyMailServer picky = picky()) {
			String to = "partner:" + partner("Joan Doe", "slow@city.example");
			CompletableFuture<Void> first = CompletableFuture.runAsync(() -> send(to));
			Awaitility.await().until(() -> !picky.taken().isEmpty());
			assertThatExceptionOfType(LettersNotSent.class).isThrownBy(() -> send(to))
				.withMessageContaining("it is being sent at this moment");
			this.book.withdrawUnsent(REFERENCE);
			picky.goOn();
			first.get();
			send(to);
			assertThat(picky.taken()).containsExactly("slow@city.example");
			assertThat(onlyLetter().status()).isEqualTo(LetterStatus.SENT);
		}
	}

	@Test
	void tellsWhatWaitingMendsFromWhatItDoesNot() throws IOException {
		Long spam = partner("Joan Doe", "spam@city.example");
		Long later = partner("Ana Ruiz", "later@city.example");
		String to = "partner:" + spam + ",partner:" + later;
		try (PickyMailServer picky = picky()) {
			assertThatExceptionOfType(LettersNotSent.class).isThrownBy(() -> send(to))
				.withMessageMatching("Letter taskReminder of P-2027-0001 did not go to everybody: "
						+ "letter \\d+: the mail server asks to try again later \\(450\\)");
			assertThat(letterTo(spam).fault()).contains(LetterFault.LETTER);
			assertThat(letterTo(later).status()).isEqualTo(LetterStatus.SENDING);
			send(to);
			assertThat(picky.taken()).containsExactly("later@city.example");
			assertThat(letterTo(later).status()).isEqualTo(LetterStatus.SENT);
		}
	}

	@Test
	void waitsWhereTheServersRulesRefuseItAndServesTheOthers() throws IOException {
		String to = "partner:" + partner("Joan Doe", "barred@city.example") + ",partner:"
				+ partner("Ana Ruiz", "ana@city.example");
		try (PickyMailServer picky = picky()) {
			assertThatExceptionOfType(LettersNotSent.class).isThrownBy(() -> send(to))
				.withMessageContaining("the mail server does not pass it on (554)");
			assertThat(picky.taken()).containsExactly("ana@city.example");
		}
	}

	@Test
	void waitsUntilTheServerTakesTheLibrarysLetters() throws IOException {
		try (PickyMailServer picky = picky()) {
			picky.knowsNobody();
			assertThatExceptionOfType(LettersNotSent.class)
				.isThrownBy(() -> send("partner:" + partner("Ana Ruiz", "ana@city.example")))
				.withMessageContaining("the mail server takes nothing from the library's address (553)");
			assertThat(onlyLetter().status()).isEqualTo(LetterStatus.SENDING);
		}
	}

	@Test
	void isSentToADomainOfAnyLanguageInAscii() throws Exception {
		send("partner:" + partner("Ana Ruiz", "info@bücherei.example"));
		assertThat(onlyMessage().getAllRecipients()[0]).hasToString("Ana Ruiz <info@xn--bcherei-n2a.example>");
		assertThat(onlyLetter().email()).contains("info@bücherei.example");
	}

	@Test
	void servesTheOthersWhenOneIsUnknown() {
		assertThatExceptionOfType(LettersNotSent.class).isThrownBy(() -> send("staff:nobody,staff:li"))
			.withMessageContaining("one recipient is not known")
			.withMessageNotContaining("nobody");
		assertThat(mail.getReceivedMessages()).hasSize(1);
	}

	@Test
	void leavesLettersWithoutAnAddressToBePrinted() {
		Long id = partner("Ana Ruiz", null);
		send("partner:" + id);
		assertThat(mail.getReceivedMessages()).isEmpty();
		assertThat(onlyLetter().status()).isEqualTo(LetterStatus.TO_PRINT);
		assertThat(this.book.markPosted(onlyLetter().id(), new StaffId("maria"))).isTrue();
		assertThat(this.book.markPosted(onlyLetter().id(), new StaffId("li"))).isFalse();
		assertThat(onlyLetter().status()).isEqualTo(LetterStatus.SENT);
		assertThat(onlyLetter().postedBy()).contains(new StaffId("maria"));
	}

	@Test
	void leavesLettersThatNoServerTakesToBePrintedToo() throws IOException {
		try (PickyMailServer picky = picky()) {
			send("partner:" + partner("Joan Doe", "gone@city.example"));
			assertThat(onlyLetter().fault()).contains(LetterFault.RECIPIENT);
			assertThat(this.book.markPosted(onlyLetter().id(), new StaffId("maria"))).isTrue();
			assertThat(this.book.markPosted(onlyLetter().id(), new StaffId("li"))).isFalse();
			assertThat(onlyLetter().status()).isEqualTo(LetterStatus.SENT);
			assertThat(onlyLetter().postedBy()).contains(new StaffId("maria"));
			assertThat(onlyLetter().fault()).isEmpty();
			assertThat(onlyLetter().problem()).isEmpty();
			assertThatExceptionOfType(Refusal.class)
				.isThrownBy(() -> this.redelivery.send(onlyLetter().id(), "joan@city.example", SmallLibrary.LI));
			assertThat(picky.taken()).isEmpty();
		}
	}

	@Test
	void sendsNothingThatWasWithdrawn() {
		String to = "group:managers";
		mail.stop();
		assertThatExceptionOfType(LettersNotSent.class).isThrownBy(() -> send(to));
		mail.start();
		this.book.withdrawUnsent(REFERENCE);
		send(to);
		assertThat(mail.getReceivedMessages()).isEmpty();
		assertThat(this.book.of(REFERENCE)).extracting(Letter::status)
			.containsOnly(LetterStatus.WITHDRAWN, LetterStatus.WITHDRAWN);
	}

	@Test
	void doesNotTakeUpALetterThatWasWithdrawnMeanwhile() {
		mail.stop();
		assertThatExceptionOfType(LettersNotSent.class).isThrownBy(() -> send("staff:maria"));
		mail.start();
		Letter aboutToBeSent = this.stored.findByReferenceAndConfidentialIsFalseOrderByWrittenAtDescIdDesc(REFERENCE)
			.get(0);
		this.book.withdrawUnsent(REFERENCE);
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> this.stored.save(aboutToBeSent));
	}

	@Test
	void namesTheLetterWhichIsBroken() {
		assertThatExceptionOfType(LettersNotSent.class)
			.isThrownBy(
					() -> this.letters.send(new LetterOrder(this.key, "noSuchLetter", REFERENCE, "staff:li", Map.of())))
			.withMessageContaining("noSuchLetter.html");
	}

	@Test
	void doesNotWaitForeverForAMailServer() {
		assertThat(this.mailSender.getJavaMailProperties()).containsEntry("mail.smtp.timeout", "600000")
			.containsEntry("mail.smtp.connectiontimeout", "30000")
			.containsEntry("mail.smtp.writetimeout", "120000")
			.containsEntry("mail.smtp.quitwait", "false");
	}

	private PickyMailServer picky() throws IOException {
		PickyMailServer picky = new PickyMailServer();
		this.mailSender.setPort(picky.port());
		return picky;
	}

	private void send(String to) {
		send(to, "Log the check-in");
	}

	private void send(String to, String taskName) {
		this.letters.send(new LetterOrder(this.key, "taskReminder", REFERENCE, to, Map.of("taskName", taskName,
				"dueDate", LocalDate.of(2027, 3, 8), "taskLink", "http://localhost:8080/task")));
	}

	private Long partner(String person, String email) {
		return this.partners
			.save(Partner.named("City of Riverside", PartnerKind.LOCAL_GOVERNMENT).withPerson(person, email, null))
			.id();
	}

	private Letter onlyLetter() {
		return this.book.find(this.book.of(REFERENCE).get(0).id(), SmallLibrary.LI).orElseThrow();
	}

	private Letter letterTo(Long partner) {
		return this.book.of(REFERENCE)
			.stream()
			.filter((letter) -> letter.recipient().equals(new Address.Partner(partner)))
			.findFirst()
			.orElseThrow();
	}

	private MimeMessage onlyMessage() throws MessagingException {
		MimeMessage[] messages = mail.getReceivedMessages();
		assertThat(Arrays.asList(messages)).hasSize(1);
		return messages[0];
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
