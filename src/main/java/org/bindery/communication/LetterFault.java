package org.bindery.communication;

/** Why the mail server did not take a letter; pages say it in the reader's language. */
public enum LetterFault {

	/** No mail server could reach that address. */
	ADDRESS("the e-mail address is not valid"),

	/** The server knows nobody of that address, or takes nothing for them. */
	RECIPIENT("the mail server refused it"),

	/** The server does not take what the letter says. */
	LETTER("the mail server refused it"),

	/** The server wants to be asked again. */
	LATER("the mail server asks to try again later"),

	/** Somebody else offers it to the server at this moment. */
	UNDER_WAY("it is being sent at this moment"),

	/** Something of the server's own, or its rules, keeps it from taking the letter. */
	SERVER("the mail server does not pass it on"),

	/** The server takes nothing from the library. */
	SENDER("the mail server takes nothing from the library's address"),

	SIGN_IN("the mail server refuses our sign-in"),

	UNREACHABLE("the mail server cannot be reached");

	private final String text;

	LetterFault(String text) {
		this.text = text;
	}

	/** In English, without naming anybody: it becomes the text of an incident. */
	String text() {
		return this.text;
	}

	/** Whether waiting does not help. */
	boolean forGood() {
		return this == ADDRESS || this == RECIPIENT || this == LETTER;
	}

	/** Whether it is no use to offer the server other letters now. */
	boolean serverFails() {
		return this == SENDER || this == SIGN_IN || this == UNREACHABLE;
	}

}
