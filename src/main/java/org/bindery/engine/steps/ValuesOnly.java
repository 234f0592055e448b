package org.bindery.engine.steps;

import org.bindery.engine.inside.AskedList;
import org.bindery.engine.inside.ListCheck;
import org.camunda.bpm.engine.BadUserRequestException;

import org.springframework.stereotype.Component;

/**
 * Nobody has an expression evaluated by asking for tasks. The engine's own check does not
 * look into the alternatives of a question, and evaluates what stands there.
 */
@Component
class ValuesOnly extends ListCheck {

	private final RefusalMessages messages;

	ValuesOnly(RefusalMessages messages) {
		this.messages = messages;
	}

	@Override
	protected void check(AskedList asked) {
		asked.alternatives().flatMap((each) -> each.expressions().stream()).findFirst().ifPresent((criterion) -> {
			throw new BadUserRequestException(this.messages.text("engine.refusal.valuesOnly", criterion));
		});
	}

}
