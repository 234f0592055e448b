package org.bindery.communication;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.bindery.engine.Carried;
import org.bindery.engine.letters.LetterOrder;
import org.bindery.engine.letters.Letters;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.people.Colleague;
import org.bindery.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/** Whom a confidential letter does not concern does not learn that it exists. */
@CommunicationTest
class ConfidentialLettersTests {

	private static final Reference REFERENCE = new Reference("P-2027-0077");

	private static final Colleague MARIA = new Colleague(new StaffId("maria"), Set.of(Role.CONTACT));

	private static final Colleague SAM = new Colleague(new StaffId("sam"), Set.of(Role.MANAGER));

	@Autowired
	private Letters letters;

	@Autowired
	private LetterBook book;

	@Autowired
	private JdbcTemplate jdbc;

	@MockitoBean
	private ConfidentialMatters matters;

	@BeforeEach
	void writeToMariaInConfidence() {
		given(this.matters.matterOf(any())).willReturn(Optional.of("conflict:12"));
		given(this.matters.openTo(any())).willReturn(List.of("conflict:11"));
		send("job-77");
	}

	@AfterEach
	void forget() {
		this.jdbc.update("delete from letter");
	}

	@Test
	void areReadByWhomTheyWentTo() {
		assertThat(seenBy(MARIA)).singleElement()
			.satisfies((letter) -> assertThat(this.book.find(letter.id(), MARIA)).isPresent());
	}

	@Test
	void areReadByWhomTheirMatterConcerns() {
		assertThat(seenBy(SAM)).isEmpty();
		given(this.matters.openTo(SAM)).willReturn(List.of("conflict:11", "conflict:12"));
		assertThat(seenBy(SAM)).singleElement()
			.satisfies((letter) -> assertThat(this.book.find(letter.id(), SAM)).isPresent());
	}

	@Test
	void areHiddenFromAllOthers() {
		Long id = seenBy(MARIA).get(0).id();
		assertThat(seenBy(SmallLibrary.LI)).isEmpty();
		assertThat(this.book.find(id, SmallLibrary.LI)).isEmpty();
		assertThat(this.book.of(REFERENCE)).isEmpty();
	}

	@Test
	void doNotCrowdOutWhatOthersMayKnowOf() {
		IntStream.range(0, 50).forEach((number) -> send("secret-" + number));
		given(this.matters.matterOf(any())).willReturn(Optional.empty());
		for (int days : new int[] { 2, 4, 1, 3 }) {
			send("open-" + days);
			this.jdbc.update("update letter set written_at = ? where order_key = ?",
					Timestamp.from(SmallLibrary.NOW.minus(Duration.ofDays(days))), "open-" + days);
		}
		this.jdbc.update("update letter set status = 'UNDELIVERABLE' where reference = ?", REFERENCE.text());
		assertThat(this.book.inTrouble()).contains(REFERENCE);
		assertThat(this.book.undeliverable(List.of(REFERENCE), SmallLibrary.LI)).extracting(Letter::orderKey)
			.containsExactly("open-1", "open-2", "open-3", "open-4");
		assertThat(this.book.undeliverable(List.of(REFERENCE), MARIA)).hasSize(50);
		assertThat(this.book.undeliverable(List.of(new Reference("P-2027-0078")), MARIA)).isEmpty();
	}

	private void send(String key) {
		this.letters
			.send(new LetterOrder(key, "taskReminder", REFERENCE, "staff:maria", new Carried(Map.of("taskName", "x"))));
	}

	private List<Letter> seenBy(Colleague reader) {
		return this.book.page(new LetterSearch(Optional.empty(), REFERENCE.text(), ""), reader, PageRequest.of(0, 20))
			.getContent();
	}

}
