package org.bindery.communication;

import java.util.Map;
import java.util.Optional;

import org.bindery.engine.Carried;
import org.bindery.engine.letters.LetterOrder;
import org.bindery.identity.Reference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@CommunicationTest
class KeptLettersTests {

	@Autowired
	private OutgoingMail letters;

	@Autowired
	private LetterBook book;

	@Autowired
	private JdbcTemplate jdbc;

	@AfterEach
	void forget() {
		this.jdbc.update("delete from letter");
	}

	@Test
	void keepsLettersWhereNoMailServerIsSetUp() {
		send(new Reference("P-2027-0001"), "staff:maria");
		send(new Reference("P-2027-0001"), "staff:maria");
		Letter letter = this.book.find(this.book.of(new Reference("P-2027-0001")).get(0).id(), SmallLibrary.LI)
			.orElseThrow();
		assertThat(letter.status()).isEqualTo(LetterStatus.KEPT);
		assertThat(letter.html()).contains("Dear Maria Lopez,", "Riverside Library");
		assertThat(letter.plainText()).contains("Dear Maria Lopez,");
		this.book.withdrawUnsent(new Reference("P-2027-0001"));
		assertThat(this.book.of(new Reference("P-2027-0001"))).singleElement()
			.extracting(Letter::status)
			.isEqualTo(LetterStatus.KEPT);
	}

	@Test
	void namesTheLibraryWhereNobodyIsTheContactYet() {
		send(new Reference("P-2027-0002"), "staff:maria");
		assertThat(this.book.find(this.book.of(new Reference("P-2027-0002")).get(0).id(), SmallLibrary.LI)
			.orElseThrow()
			.plainText())
			.contains("Your contact\nRiverside Library\nE-mail: partners@riverside.example\nPhone: 555 0100");
	}

	@Test
	void findsLettersByStatusReferenceAndRecipient() {
		send(new Reference("P-2027-0001"), "group:managers");
		send(new Reference("P-2027-0002"), "staff:li");
		assertThat(found(Optional.of(LetterStatus.TO_PRINT), "", "")).isEqualTo(1);
		assertThat(found(Optional.empty(), " p-2027-0001", "")).isEqualTo(2);
		assertThat(found(Optional.empty(), "", "CHEN")).isEqualTo(2);
		assertThat(found(Optional.empty(), "", "Chén  L’i")).isEqualTo(2);
		assertThat(found(Optional.empty(), "", "Chen Okoro")).isZero();
		assertThat(found(Optional.of(LetterStatus.KEPT), "P-2027-0002", "li@riverside")).isEqualTo(1);
		assertThat(found(Optional.empty(), "", "%_\u0000")).isZero();
	}

	private long found(Optional<LetterStatus> status, String reference, String recipient) {
		return this.book.page(new LetterSearch(status, reference, recipient), SmallLibrary.LI, PageRequest.of(0, 20))
			.getTotalElements();
	}

	private void send(Reference reference, String to) {
		this.letters.send(new LetterOrder("job-" + reference, "taskReminder", reference, to,
				new Carried(Map.of("taskName", "x"))));
	}

}
