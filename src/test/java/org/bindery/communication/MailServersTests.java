package org.bindery.communication;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.awaitility.Awaitility;
import org.bindery.engine.Refusal;
import org.bindery.identity.Address;
import org.bindery.partners.Partner;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Mail servers refuse, hang up and take their time: every letter still goes out once. */
class MailServersTests extends MailedLetters {

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
	void doesNotWaitForeverForAMailServer() {
		assertThat(this.mailSender.getJavaMailProperties()).containsEntry("mail.smtp.timeout", "600000")
			.containsEntry("mail.smtp.connectiontimeout", "30000")
			.containsEntry("mail.smtp.writetimeout", "120000")
			.containsEntry("mail.smtp.quitwait", "false");
	}

	private Letter letterTo(Long partner) {
		return this.book.of(REFERENCE)
			.stream()
			.filter((letter) -> letter.recipient().equals(new Address.Partner(partner)))
			.findFirst()
			.orElseThrow();
	}

}
