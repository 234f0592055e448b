package org.bindery.engine.steps;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What is wrong with a form that was sent in.
 *
 * @see RefusalMessages
 */
class RefusedForm extends RuntimeException {

	private final transient List<Reason> reasons;

	RefusedForm(List<Reason> reasons) {
		super(reasons.stream()
			.map((reason) -> reason.field() + ": " + reason.text())
			.collect(Collectors.joining("; ")));
		this.reasons = reasons;
	}

	RefusedForm(String field, String text) {
		this(List.of(new Reason(field, text)));
	}

	List<Reason> reasons() {
		return this.reasons;
	}

	record Reason(String field, String text) {
	}

}
