package org.bindery.engine.steps;

import java.util.Set;

import org.bindery.engine.inside.Acting;
import org.bindery.identity.StaffId;
import org.camunda.bpm.engine.delegate.VariableScope;

import org.springframework.core.convert.support.DefaultConversionService;

/**
 * Answers a step's parameters by name: the case's {@code reference}, the
 * {@code callersKey} of what is to begin, the acting {@code person}, or a process
 * variable.
 */
public record Caller(String businessKey, VariableScope variables) {

	/** Who acts where nobody signed in: the engine itself. */
	public static final String ENGINE = "bindery";

	/** What is no variable. */
	static final Set<String> KNOWN = Set.of("reference", "callersKey", "person");

	Object value(String name, Class<?> type) {
		Object value = switch (name) {
			case "reference", "callersKey" -> this.businessKey;
			case "person" -> person();
			default -> this.variables.getVariable(name);
		};
		return DefaultConversionService.getSharedInstance().convert(value, type);
	}

	static StaffId person() {
		return new StaffId(Acting.person().orElse(ENGINE));
	}

}
