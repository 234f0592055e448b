package org.bindery.engine.messages;

import java.util.function.Supplier;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** Lets an expression know its case while no process runs. */
final class WithinCase {

	private WithinCase() {
	}

	static <T> T ask(ExecutionEntity execution, Supplier<T> question) {
		Context.setExecutionContext(execution);
		try {
			return question.get();
		}
		finally {
			Context.removeExecutionContext();
		}
	}

}
