package org.bindery.identity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps addresses as they are written. */
@Converter(autoApply = true)
class AddressColumn implements AttributeConverter<Address, String> {

	@Override
	public String convertToDatabaseColumn(Address address) {
		return (address != null) ? address.text() : null;
	}

	@Override
	public Address convertToEntityAttribute(String text) {
		return (text != null) ? Address.of(text) : null;
	}

}
