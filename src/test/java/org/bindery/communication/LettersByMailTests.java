package org.bindery.communication;

import java.io.IOException;
import java.util.Map;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.bindery.engine.Carried;
import org.bindery.engine.Refusal;
import org.bindery.engine.letters.LetterOrder;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Letters leave by mail once, in the library's name, or are printed. */
class LettersByMailTests extends MailedLetters {

	@Autowired
	private LetterRepository stored;

	@Autowired
	private TransactionTemplate transaction;

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
			.isThrownBy(() -> this.letters
				.send(new LetterOrder(this.key, "noSuchLetter", REFERENCE, "staff:li", new Carried(Map.of()))))
			.withMessageContaining("noSuchLetter.html");
	}

}
