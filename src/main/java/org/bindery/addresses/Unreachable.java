package org.bindery.addresses;

/** Nobody is reached by what was typed; says why, in words from the message files. */
public class Unreachable extends RuntimeException {

	private final String messageKey;

	private final String sign;

	Unreachable(String messageKey, String sign) {
		super(messageKey + (sign.isEmpty() ? "" : " (" + sign + ")"));
		this.messageKey = messageKey;
		this.sign = sign;
	}

	Unreachable(String messageKey) {
		this(messageKey, "");
	}

	public String messageKey() {
		return this.messageKey;
	}

	/** The sign that is in the way; empty where it is not a single one. */
	public String sign() {
		return this.sign;
	}

}
