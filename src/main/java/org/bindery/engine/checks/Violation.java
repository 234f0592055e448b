package org.bindery.engine.checks;

import java.util.List;

import org.camunda.bpm.engine.Problem;

/**
 * What a model breaks, and where.
 *
 * @param opensADoor whether the model must not run at all; otherwise it could only fail
 * or strand a case
 */
public record Violation(String element, String message, boolean opensADoor) implements Problem {

	/** In letters: a rule may repeat what it refuses, which may be as long as a file. */
	private static final int LONGEST = 600;

	public Violation {
		message = (message.length() <= LONGEST) ? message : message.substring(0, LONGEST) + " …";
	}

	Violation(String element, String message) {
		this(element, message, true);
	}

	/** The same, of a rule that closes no door. */
	Violation ofSoundness() {
		return new Violation(this.element, this.message, false);
	}

	/** In a sentence, with the element's id. */
	public String told() {
		return this.element.isEmpty() ? this.message : this.message + " [" + this.element + "]";
	}

	@Override
	public String getMessage() {
		return this.message;
	}

	@Override
	public int getLine() {
		return 0;
	}

	@Override
	public int getColumn() {
		return 0;
	}

	@Override
	public String getMainElementId() {
		return this.element;
	}

	@Override
	public List<String> getElementIds() {
		return List.of(this.element);
	}

}
