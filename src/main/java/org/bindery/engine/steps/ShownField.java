package org.bindery.engine.steps;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.form.FormFieldValidationConstraint;
import org.camunda.bpm.engine.form.FormType;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** A field's name and value; the form itself says all else. */
record ShownField(String id, TypedValue value) implements FormField {

	@Override
	public String getId() {
		return this.id;
	}

	@Override
	public TypedValue getValue() {
		return this.value;
	}

	@Override
	public String getLabel() {
		return null;
	}

	@Override
	public FormType getType() {
		return null;
	}

	@Override
	public String getTypeName() {
		return null;
	}

	@Override
	@Deprecated
	public Object getDefaultValue() {
		return null;
	}

	@Override
	public List<FormFieldValidationConstraint> getValidationConstraints() {
		return List.of();
	}

	@Override
	public Map<String, String> getProperties() {
		return Map.of();
	}

	@Override
	public boolean isBusinessKey() {
		return false;
	}

}
