package org.bindery.identity;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/**
 * Reads the references in the addresses of pages: what cannot be one is as unknown as one
 * that no partnership has.
 */
@Component
class ReferenceInAddress implements Converter<String, Reference> {

	private static final Reference OF_NONE = Reference.numbered(0, 0);

	@Override
	public Reference convert(String text) {
		return Reference.find(text).orElse(OF_NONE);
	}

}
