package org.bindery.communication;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.awaitility.Awaitility;
import org.bindery.engine.Carried;
import org.bindery.engine.Refusal;
import org.bindery.engine.letters.LetterOrder;
import org.bindery.identity.Reference;
import org.bindery.partners.Partner;
import org.bindery.partners.PartnerKind;
import org.bindery.partners.Partners;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A letter that could not be sent goes again, and whose address was wrong is corrected.
 */
@CommunicationTest
@ImportAutoConfiguration(MailSenderAutoConfiguration.class)
@TestPropertySource(properties = "spring.mail.host=127.0.0.1")
class LettersSentAgainTests {

	private static final Reference REFERENCE = new Reference("P-2027-0001");

	@Autowired
	private OutgoingMail letters;

	@Autowired
	private LetterBook book;

	@Autowired
	private Redelivery redelivery;

	@Autowired
	private Partners partners;

	@Autowired
	private JavaMailSenderImpl mailSender;

	@Autowired
	private JdbcTemplate jdbc;

	@AfterEach
	void forget() {
		this.jdbc.update("delete from letter");
	}

	@Test
	void leavesThePartnersAddressAloneWhereItIsNotSentAgain() throws Exception {
		Long id = partner("Joan Doe", "gone@city.example");
		try (PickyMailServer picky = picky()) {
			send("partner:" + id);
			Letter letter = onlyLetter();
			CompletableFuture<Boolean> first = CompletableFuture
				.supplyAsync(() -> this.redelivery.send(letter.id(), "slow@city.example", SmallLibrary.LI));
			Awaitility.await().until(() -> !picky.taken().isEmpty());
			assertThatExceptionOfType(Refusal.class)
				.isThrownBy(() -> this.redelivery.send(letter.id(), "joan@city.example", SmallLibrary.LI));
			assertThat(this.redelivery.address(letter)).contains("gone@city.example");
			picky.goOn();
			assertThat(first.get()).isTrue();
			assertThat(this.redelivery.address(letter)).contains("slow@city.example");
		}
	}

	@Test
	void saysAgainWhyALetterCannotBeSent() throws IOException {
		try (PickyMailServer picky = picky()) {
			send("partner:" + partner("Joan Doe", "gone@city.example"));
			assertThat(this.redelivery.send(onlyLetter().id(), "gone@city.example", SmallLibrary.LI)).isFalse();
			picky.knowsNobody();
			assertThat(this.redelivery.send(onlyLetter().id(), "joan@city.example", SmallLibrary.LI)).isFalse();
			assertThat(onlyLetter().fault()).contains(LetterFault.SENDER);
			assertThat(onlyLetter().status()).isEqualTo(LetterStatus.UNDELIVERABLE);
			assertThat(picky.taken()).isEmpty();
		}
	}

	@Test
	void correctsWhomTheLetterNamesAndNotWhoSpeaksForThePartnerNow() throws IOException {
		Long id = partner("Joan Doe", "gone@city.example");
		try (PickyMailServer picky = picky()) {
			send("partner:" + id);
			Letter letter = onlyLetter();
			assertThat(this.redelivery.next(letter)).isEqualTo(Redelivery.NextLetters.PARTNER);
			speaksNow("Bob Lee", "bob@city.example", id);
			assertThat(this.redelivery.next(letter)).isEqualTo(Redelivery.NextLetters.SOMEBODY_ELSE);
			assertThat(this.redelivery.address(letter)).contains("gone@city.example");
			assertThat(this.redelivery.send(letter.id(), "joan@city.example", SmallLibrary.LI)).isTrue();
			assertThat(this.jdbc.queryForList("select email from partner_person where partner_id = ? order by id",
					String.class, id))
				.containsExactly("joan@city.example", "bob@city.example");
		}
	}

	@Test
	void correctsNobodyWhereWhomTheLetterNamesIsGone() throws IOException {
		Long id = partner("Joan Doe", "gone@city.example");
		try (PickyMailServer picky = picky()) {
			send("partner:" + id);
			this.jdbc.update("delete from partner_person where partner_id = ?", id);
			speaksNow("Bob Lee", "bob@city.example", id);
			assertThat(this.redelivery.address(onlyLetter())).contains("gone@city.example");
			this.redelivery.send(onlyLetter().id(), "joan@city.example", SmallLibrary.LI);
			assertThat(
					this.jdbc.queryForList("select email from partner_person where partner_id = ?", String.class, id))
				.containsExactly("bob@city.example");
		}
	}

	private void speaksNow(String name, String email, Long partner) {
		this.jdbc.update("update partner_person set main_person = false where partner_id = ?", partner);
		this.jdbc.update(
				"insert into partner_person (partner_id, name, words, email, main_person) values (?, ?, '', ?, true)",
				partner, name, email);
	}

	private PickyMailServer picky() throws IOException {
		PickyMailServer picky = new PickyMailServer();
		this.mailSender.setPort(picky.port());
		return picky;
	}

	private void send(String to) {
		this.letters.send(new LetterOrder(UUID.randomUUID().toString(), "taskReminder", REFERENCE, to,
				new Carried(Map.of("taskName", "Log the check-in", "dueDate", LocalDate.of(2027, 3, 8), "taskLink",
						"http://localhost:8080/task"))));
	}

	private Long partner(String person, String email) {
		return this.partners
			.save(Partner.named("City of Riverside", PartnerKind.LOCAL_GOVERNMENT).withPerson(person, email, null))
			.id();
	}

	private Letter onlyLetter() {
		return this.book.find(this.book.of(REFERENCE).get(0).id(), SmallLibrary.LI).orElseThrow();
	}

}
