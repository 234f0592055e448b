package org.bindery.communication.writing;

/** A template asks for what letters do not have. */
public class BrokenTemplate extends RuntimeException {

	public BrokenTemplate(String message) {
		super(message);
	}

	/** The same, naming the template. */
	public BrokenTemplate in(String template) {
		return new BrokenTemplate("Letter " + template + ": " + getMessage());
	}

}
