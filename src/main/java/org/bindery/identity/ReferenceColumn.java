package org.bindery.identity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps references as the text that they are. */
@Converter(autoApply = true)
class ReferenceColumn implements AttributeConverter<Reference, String> {

	@Override
	public String convertToDatabaseColumn(Reference reference) {
		return (reference != null) ? reference.text() : null;
	}

	@Override
	public Reference convertToEntityAttribute(String text) {
		return (text != null) ? new Reference(text) : null;
	}

}
