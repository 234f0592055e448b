package org.bindery.identity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps ids of staff as the text that they are. */
@Converter(autoApply = true)
class StaffIdColumn implements AttributeConverter<StaffId, String> {

	@Override
	public String convertToDatabaseColumn(StaffId person) {
		return (person != null) ? person.text() : null;
	}

	@Override
	public StaffId convertToEntityAttribute(String text) {
		return StaffId.find(text).orElse(null);
	}

}
