package org.bindery.engine.inside;

import org.camunda.bpm.engine.impl.variable.serializer.PrimitiveValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.ValueFields;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.impl.value.UntypedValueImpl;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.engine.variable.value.StringValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * Keeps values of one class as a text, and reads from it what they say at that moment. In
 * public a variable is read as it was written.
 */
public abstract class TextVariable extends PrimitiveValueSerializer<StringValue> {

	private final String name;

	private final Class<?> type;

	/** The name is kept beside each value. */
	protected TextVariable(String name, Class<?> type) {
		super(ValueType.STRING);
		this.name = name;
		this.type = type;
	}

	/** What is kept of a value. */
	protected abstract String written(Object value);

	/** What a variable of that name says now. */
	protected abstract String read(String variable, String kept);

	@Override
	public final String getName() {
		return this.name;
	}

	@Override
	protected final boolean canWriteValue(TypedValue value) {
		return value instanceof UntypedValueImpl && this.type.isInstance(value.getValue());
	}

	@Override
	public final StringValue convertToTypedValue(UntypedValueImpl value) {
		return Variables.stringValue(written(value.getValue()), value.isTransient());
	}

	@Override
	public final void writeValue(StringValue kept, ValueFields fields) {
		fields.setTextValue(kept.getValue());
	}

	@Override
	public final StringValue readValue(ValueFields fields, boolean asTransient) {
		return Variables.stringValue(read(fields.getName(), fields.getTextValue()), asTransient);
	}

}
