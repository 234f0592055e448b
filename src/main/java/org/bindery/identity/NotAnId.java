package org.bindery.identity;

/** A text that should name something cannot be its name. */
public class NotAnId extends IllegalArgumentException {

	NotAnId(String text) {
		super("\"" + text + "\" names nothing here");
	}

}
