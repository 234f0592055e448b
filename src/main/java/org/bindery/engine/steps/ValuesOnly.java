package org.bindery.engine.steps;

import java.util.HashSet;
import java.util.Set;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.Validator;

import org.springframework.stereotype.Component;

/**
 * Nobody has an expression evaluated by asking for tasks. The engine's own check does not
 * look into the alternatives of a question, and evaluates what stands there.
 */
@Component
class ValuesOnly implements Validator<AbstractQuery<?, ?>> {

	private final RefusalMessages messages;

	ValuesOnly(RefusalMessages messages) {
		this.messages = messages;
	}

	@Override
	public void validate(AbstractQuery<?, ?> query) {
		validate(query, new HashSet<>());
	}

	/** Alternatives may know each other. */
	private void validate(AbstractQuery<?, ?> query, Set<AbstractQuery<?, ?>> seen) {
		if (!seen.add(query)) {
			return;
		}
		query.getExpressions().keySet().stream().findFirst().ifPresent((asked) -> {
			throw new BadUserRequestException(this.messages.text("engine.refusal.valuesOnly", asked));
		});
		if (query instanceof TaskQueryImpl tasks) {
			tasks.getQueries().forEach((alternative) -> validate(alternative, seen));
		}
	}

}
