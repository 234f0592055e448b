package org.bindery.engine;

/**
 * Refuses what a person entered: names the field and why, in words from the message
 * files.
 */
public class Refusal extends RuntimeException {

	private final String field;

	private final String messageKey;

	private final transient Object[] arguments;

	/**
	 * @param field the record component that is wrong; empty for the form as a whole
	 * @param messageKey the key of the reason in the message files
	 */
	public Refusal(String field, String messageKey, Object... arguments) {
		super(field + ": " + messageKey);
		this.field = field;
		this.messageKey = messageKey;
		this.arguments = arguments;
	}

	/** Refuses a choice that was not offered, or is no longer. */
	public static Refusal unknownOption(String field, String value) {
		return new Refusal(field, "engine.refusal.unknownOption", value);
	}

	public String field() {
		return this.field;
	}

	public String messageKey() {
		return this.messageKey;
	}

	public Object[] arguments() {
		return this.arguments.clone();
	}

}
