package org.bindery.communication;

/** How far a letter has come. */
public enum LetterStatus {

	/** Written, and offered to the mail server until it takes it. */
	SENDING,

	/** Not to be sent as it is: its address has to be corrected, or it is posted. */
	UNDELIVERABLE,

	/** Taken by the mail server, or posted by hand. */
	SENT,

	/** Not sent, since no mail server is set up; to be read on its page. */
	KEPT,

	/** To be printed and posted, since the recipient has no e-mail address. */
	TO_PRINT,

	/** The partnership ended before the letter went out. */
	WITHDRAWN

}
