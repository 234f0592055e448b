package org.bindery.engine.inside;

import org.camunda.bpm.engine.impl.variable.serializer.StringValueSerializer;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.impl.value.UntypedValueImpl;
import org.camunda.bpm.engine.variable.value.StringValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** Stores what a service task answers as the constant's name, never as a Java object. */
public class EnumAsText extends StringValueSerializer {

	@Override
	protected boolean canWriteValue(TypedValue value) {
		return value instanceof UntypedValueImpl && value.getValue() instanceof Enum;
	}

	@Override
	public StringValue convertToTypedValue(UntypedValueImpl value) {
		return Variables.stringValue(((Enum<?>) value.getValue()).name(), value.isTransient());
	}

}
