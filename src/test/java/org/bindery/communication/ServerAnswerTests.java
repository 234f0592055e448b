package org.bindery.communication;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ServerAnswerTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			550 5.1.1 <gone@example.org>: no such user                                | RECIPIENT
			550 5.1.10 recipient address has a null MX                               | RECIPIENT
			550 5.2.1 mailbox disabled                                               | RECIPIENT
			552 5.2.2 mailbox full                                                   | RECIPIENT
			550 5.4.1 Recipient address rejected: Access denied                      | RECIPIENT
			550 No such user here                                                    | RECIPIENT
			556 domain takes no mail                                                 | RECIPIENT
			553 5.6.7 <paweł@example.org>: SMTPUTF8 is not offered                    | RECIPIENT
			550 <relay@example.org>: unknown                                         | RECIPIENT
			554 5.7.1 <info@example.org>: Relay access denied                        | SERVER
			550 relay not permitted                                                  | SERVER
			550 5.7.1 <info@example.org>: Recipient address rejected: not for you     | SERVER
			550 5.4.5 Daily user sending quota exceeded                              | SERVER
			554 5.3.2 system does not take mail now                                  | SERVER
			503 This mail server requires authentication                             | SERVER
			521 5.3.2 this host takes no mail                                        | SERVER
			530 5.7.0 Authentication required                                        | SIGN_IN
			530 5.5.1 Authentication Required                                        | SIGN_IN
			535 5.7.8 bad credentials                                                | SIGN_IN
			550 5.7.8 sign in first                                                  | SIGN_IN
			553 5.7.1 <library@example.org>: Sender address rejected: not yours       | SENDER
			550 5.1.8 <library@example.org>: Domain not found                        | SENDER
			550 Sender verify failed                                                 | SENDER
			554 5.7.1 Client host rejected: cannot find your name                    | SENDER
			450 4.2.0 greylisted                                                     | LATER
			452 4.5.3 too many recipients                                            | LATER
			""")
	void tellsOfARefusedRecipientWhatItIsAbout(String answer, LetterFault fault) {
		assertThat(fault(answer, LetterFault.RECIPIENT)).isEqualTo(fault);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			554 5.7.1 looks like spam                                                 | LETTER
			550 5.7.1 rejected for its content                                        | LETTER
			552 5.3.4 Message too big for system                                      | LETTER
			554 5.6.0 cannot be converted                                             | LETTER
			554 Transaction failed                                                    | LETTER
			550 5.1.1 no such user                                                    | RECIPIENT
			552 5.2.2 mailbox full                                                    | RECIPIENT
			554 5.7.1 Service unavailable; blocked using zen.example.org              | SERVER
			550 5.7.26 Unauthenticated mail of this domain is not taken               | SERVER
			550 5.4.5 Daily user sending quota exceeded                               | SERVER
			530 5.7.0 Authentication required                                         | SIGN_IN
			554 5.7.1 client host blocked                                             | SENDER
			451 4.3.0 try later                                                       | LATER
			""")
	void tellsOfARefusedLetterWhatItIsAbout(String answer, LetterFault fault) {
		assertThat(fault(answer, LetterFault.LETTER)).isEqualTo(fault);
	}

	@ParameterizedTest
	@CsvSource({ "553 5.7.1 who are you?, SENDER", "530 5.7.0 Authentication required, SIGN_IN",
			"550 5.1.7 no such sender, SENDER", "451 4.7.1 later, LATER" })
	void tellsOfARefusedSenderWhatItIsAbout(String answer, LetterFault fault) {
		assertThat(fault(answer, LetterFault.SENDER)).isEqualTo(fault);
	}

	private static LetterFault fault(String answer, LetterFault about) {
		return new ServerAnswer(Integer.parseInt(answer.substring(0, 3)), answer, about).fault();
	}

}
