package org.bindery.people;

import java.util.Set;

import org.bindery.typing.OneLine;
import org.bindery.typing.Typed;

import org.springframework.core.MethodParameter;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.stereotype.Component;

/**
 * Every text that a page is sent is read as it was meant. What templates hand to others'
 * methods goes through here too, and stays as it is: a blank between two names is one.
 */
@Component
class ReadTyped implements GenericConverter {

	@Override
	public Set<ConvertiblePair> getConvertibleTypes() {
		return Set.of(new ConvertiblePair(String.class, String.class));
	}

	@Override
	public Object convert(Object source, TypeDescriptor sourceType, TypeDescriptor targetType) {
		if (source == null || isHandedToOthers(targetType)) {
			return source;
		}
		return targetType.hasAnnotation(OneLine.class) ? Typed.line((String) source) : Typed.text((String) source);
	}

	private static boolean isHandedToOthers(TypeDescriptor target) {
		return target.getSource() instanceof MethodParameter parameter
				&& !parameter.getDeclaringClass().getName().startsWith("org.bindery.");
	}

}
