package org.bindery.communication;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.bindery.engine.LetterOrder;
import org.bindery.engine.Letters;
import org.bindery.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.BDDMockito.given;

/** Whom a confidential letter does not concern does not learn that it exists. */
@CommunicationTest
class ConfidentialLettersTests {

	private static final String REFERENCE = "P-2027-0077";

	private static final LetterReader MARIA = new LetterReader("maria", List.of(Role.CONTACT));

	private static final LetterReader SAM = new LetterReader("sam", List.of(Role.MANAGER));

	@Autowired
	private Letters letters;

	@Autowired
	private LetterBook book;

	@MockitoBean
	private ConfidentialMatters matters;

	@BeforeEach
	void writeToMariaInConfidence() {
		given(this.matters.matterOf(anyMap())).willReturn(Optional.of("conflict:12"));
		given(this.matters.openTo(any(), any())).willReturn(List.of("conflict:11"));
		this.letters.send(new LetterOrder("job-77", "taskReminder", REFERENCE, "staff:maria", Map.of("taskName", "x")));
	}

	@Test
	void areReadByWhomTheyWentTo() {
		assertThat(seenBy(MARIA)).singleElement()
			.satisfies((letter) -> assertThat(this.book.find(letter.id(), MARIA)).isPresent());
	}

	@Test
	void areReadByWhomTheirMatterConcerns() {
		assertThat(seenBy(SAM)).isEmpty();
		given(this.matters.openTo("sam", SAM.roles())).willReturn(List.of("conflict:11", "conflict:12"));
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

	private List<Letter> seenBy(LetterReader reader) {
		return this.book.page(new LetterSearch(Optional.empty(), REFERENCE, ""), reader, PageRequest.of(0, 20))
			.getContent();
	}

}
