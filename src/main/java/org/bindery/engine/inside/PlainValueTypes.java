package org.bindery.engine.inside;

import java.util.Set;

import org.camunda.bpm.engine.impl.variable.ValueTypeResolverImpl;
import org.camunda.bpm.engine.variable.type.ValueType;

/**
 * The kinds of values that can be sent: what stands for itself. An object, which would
 * have to be made of what was sent, XML and files are none; nothing here needs them.
 */
public class PlainValueTypes extends ValueTypeResolverImpl {

	private static final Set<String> PLAIN = Set.of("null", "boolean", "short", "integer", "long", "double", "number",
			"string", "date", "json");

	@Override
	public ValueType typeForName(String name) {
		return PLAIN.contains(name) ? super.typeForName(name) : null;
	}

}
