package org.bindery.fuzz;

import org.bindery.people.Visitor;

/** Somebody's session, with what changes anything need. */
record Browser(String cookie, String token) {

	static Browser of(int port, String person) {
		Visitor visitor = new Visitor(port).signedInAs(person);
		visitor.open("/me");
		String token = visitor.token();
		visitor.open("/camunda/app/tasklist/");
		return new Browser(
				"Cookie: JSESSIONID=" + visitor.cookie("JSESSIONID") + "; XSRF-TOKEN=" + visitor.cookie("XSRF-TOKEN"),
				"X-CSRF-TOKEN: " + token + "\r\nX-XSRF-TOKEN: " + visitor.cookie("XSRF-TOKEN"));
	}

	Wire by(Wire wire) {
		return wire.with(this.cookie).with(this.token);
	}

}
