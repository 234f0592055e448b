package org.bindery.communication;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a mail server answered, as RFC 5321 and RFC 3463 write it. The enhanced status
 * tells what a refusal is about; where there is none, the step that it answers does.
 *
 * @param about what the step that it answers was about: {@code SENDER},
 * {@code RECIPIENT}, or {@code LETTER}
 */
record ServerAnswer(int code, String words, LetterFault about) {

	/** From here on an answer means that asking again at once does not help. */
	private static final int REFUSED = 500;

	/** No mail is taken here: RFC 7504. */
	private static final int TAKES_NO_MAIL = 521;

	/** Many servers ask in this way for a sign-in. */
	private static final int OUT_OF_ORDER = 503;

	private static final Set<Integer> SIGN_IN = Set.of(530, 534, 535, 538);

	private static final Set<Integer> SIGN_IN_DETAILS = Set.of(8, 9, 11);

	/** The sender's address is not well formed, or not known. */
	private static final Set<Integer> SENDERS_ADDRESS = Set.of(7, 8);

	/** The recipient's host does not answer, or there is no way to it. */
	private static final Set<Integer> RECIPIENTS_HOST = Set.of(1, 4);

	private static final int TOO_LARGE = 4;

	private static final Pattern ENHANCED = Pattern.compile("(?<![\\d.])5\\.(\\d{1,3})\\.(\\d{1,3})(?!\\d|\\.\\d)");

	private static final Pattern WHO_WE_ARE = Pattern
		.compile("\\b(sender (address )?(rejected|verify)|client host|helo command)\\b", Pattern.CASE_INSENSITIVE);

	private static final Pattern HOW_IT_IS_SET_UP = Pattern
		.compile("\\b(relay(ing)?(?! ?@)|authentication|black ?list(ed)?|blocked using)\\b", Pattern.CASE_INSENSITIVE);

	private static final Pattern WHAT_IT_SAYS = Pattern.compile("\\b(spam|junk|virus|malware|phishing|content)\\b",
			Pattern.CASE_INSENSITIVE);

	LetterFault fault() {
		if (this.code < REFUSED) {
			return LetterFault.LATER;
		}
		if (SIGN_IN.contains(this.code)) {
			return LetterFault.SIGN_IN;
		}
		if (this.about == LetterFault.SENDER || WHO_WE_ARE.matcher(this.words).find()) {
			return LetterFault.SENDER;
		}
		return enhanced().orElseGet(this::plain);
	}

	private Optional<LetterFault> enhanced() {
		Matcher status = ENHANCED.matcher(this.words);
		if (!status.find()) {
			return Optional.empty();
		}
		int detail = Integer.parseInt(status.group(2));
		return Optional.ofNullable(switch (Integer.parseInt(status.group(1))) {
			case 1 -> SENDERS_ADDRESS.contains(detail) ? LetterFault.SENDER : LetterFault.RECIPIENT;
			case 2 -> LetterFault.RECIPIENT;
			case 3 -> (detail == TOO_LARGE) ? LetterFault.LETTER : LetterFault.SERVER;
			case 4 -> RECIPIENTS_HOST.contains(detail) ? LetterFault.RECIPIENT : LetterFault.SERVER;
			case 6 -> this.about;
			case 7 -> policy(detail);
			default -> null;
		});
	}

	/**
	 * Rules about one mailbox or one letter look like those about all that is sent here.
	 */
	private LetterFault policy(int detail) {
		if (SIGN_IN_DETAILS.contains(detail)) {
			return LetterFault.SIGN_IN;
		}
		return (this.about == LetterFault.LETTER && !HOW_IT_IS_SET_UP.matcher(this.words).find()
				&& WHAT_IT_SAYS.matcher(this.words).find()) ? LetterFault.LETTER : LetterFault.SERVER;
	}

	private LetterFault plain() {
		boolean ofServer = this.code == TAKES_NO_MAIL || this.code == OUT_OF_ORDER
				|| HOW_IT_IS_SET_UP.matcher(this.words).find();
		return ofServer ? LetterFault.SERVER : this.about;
	}

}
