package org.bindery.people;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.beans.propertyeditors.StringTrimmerEditor;

/** Text as people type it into a page, without what they never mean. */
public class TypedText extends StringTrimmerEditor {

	/** Databases refuse some, and browsers end lines with one too many. */
	private static final String NEVER_MEANT = IntStream.rangeClosed(0, 0x9f)
		.filter(Character::isISOControl)
		.filter((character) -> character != '\n' && character != '\t')
		.mapToObj(Character::toString)
		.collect(Collectors.joining());

	public TypedText() {
		super(NEVER_MEANT, false);
	}

}
