package org.bindery.engine.checks;

import java.util.List;

import org.camunda.bpm.engine.Problem;

/** What a model breaks, and where. */
public record Violation(String element, String message) implements Problem {

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
