package org.bindery.communication;

import java.time.LocalDate;

import org.bindery.engine.Refusal;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@CommunicationTest
class CorrespondenceTests {

	private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

	@Autowired
	private Correspondence correspondence;

	@Test
	void listsConversationsNewestFirst() {
		log(new Reference("P-2027-0007"), "second", TODAY);
		log(new Reference("P-2027-0007"), "first", TODAY.minusDays(3));
		log(new Reference("P-2027-0007"), "third\n\u0007", TODAY);
		log(new Reference("P-2027-0008"), "elsewhere", TODAY);
		assertThat(this.correspondence.of(new Reference("P-2027-0007"), PageRequest.of(0, 2)))
			.extracting(Conversation::summary)
			.containsExactly("third", "second");
		assertThat(this.correspondence.of(new Reference("P-2027-0007"), PageRequest.of(1, 2))).singleElement()
			.satisfies((conversation) -> {
				assertThat(conversation.channel()).isEqualTo(ConversationChannel.PHONE);
				assertThat(conversation.heldOn()).isEqualTo(TODAY.minusDays(3));
				assertThat(conversation.loggedBy()).isEqualTo(new StaffId("maria"));
				assertThat(conversation.loggedAt()).isEqualTo(SmallLibrary.NOW);
			});
	}

	@Test
	void refusesWhatWasNotSaidOrNotYet() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> log(new Reference("P-2027-0009"), " \n", TODAY))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("summary"));
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> log(new Reference("P-2027-0009"), "x".repeat(2001), TODAY))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("summary"));
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> log(new Reference("P-2027-0009"), "x", TODAY.plusDays(1)))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("on"));
		assertThat(this.correspondence.of(new Reference("P-2027-0009"), PageRequest.of(0, 2))).isEmpty();
	}

	private void log(Reference reference, String summary, LocalDate on) {
		this.correspondence.logConversation(reference, ConversationChannel.PHONE, summary, on, new StaffId("maria"));
	}

}
