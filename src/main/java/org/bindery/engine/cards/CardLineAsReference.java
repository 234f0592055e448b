package org.bindery.engine.cards;

import org.bindery.engine.CaseCard;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.variable.serializer.PrimitiveValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.ValueFields;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.impl.value.UntypedValueImpl;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.engine.variable.value.StringValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * Stores the case's reference only; whoever reads the variable learns what the card says
 * now.
 */
class CardLineAsReference extends PrimitiveValueSerializer<StringValue> {

	static final String NAME = "cardLine";

	CardLineAsReference() {
		super(ValueType.STRING);
	}

	@Override
	public String getName() {
		return NAME;
	}

	@Override
	protected boolean canWriteValue(TypedValue value) {
		return value instanceof UntypedValueImpl && value.getValue() instanceof CardLine;
	}

	@Override
	public StringValue convertToTypedValue(UntypedValueImpl value) {
		return Variables.stringValue(((CardLine) value.getValue()).reference(), value.isTransient());
	}

	@Override
	public void writeValue(StringValue reference, ValueFields fields) {
		fields.setTextValue(reference.getValue());
	}

	@Override
	public StringValue readValue(ValueFields fields, boolean asTransient) {
		CaseCard card = Context.getCommandContext().getSession(CardsOfCommand.class).of(fields.getTextValue());
		return Variables.stringValue(CardLine.LINES.get(fields.getName()).apply(card), asTransient);
	}

}
