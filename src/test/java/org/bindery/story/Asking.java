package org.bindery.story;

import java.net.http.HttpResponse;

import org.bindery.people.Visitor;
import org.bindery.story.Questions.Question;

/** Somebody who asks the engine's REST API, and Cockpit in a session. */
public final class Asking {

	private final EngineRest rest;

	private final Visitor cockpit;

	public Asking(int port, String engine, String person) {
		this.rest = new EngineRest(port, engine, person);
		this.cockpit = new Visitor(port).signedInAs(person);
		this.cockpit.open("/camunda/app/welcome/" + engine + "/");
	}

	public HttpResponse<String> asks(Question question) {
		return asks(question.body().isEmpty() ? "GET" : "POST", question.path(), question.body());
	}

	public HttpResponse<String> asks(String method, String path, String json) {
		return path.startsWith("/camunda/") ? this.cockpit.asks(method, path, json)
				: this.rest.ask(method, path, "application/json", json);
	}

}
