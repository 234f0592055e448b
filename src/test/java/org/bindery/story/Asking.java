package org.bindery.story;

import java.net.http.HttpResponse;

import org.bindery.people.Visitor;
import org.bindery.story.Questions.Question;

/** Somebody who asks the engine's REST API, and the web applications in a session. */
public final class Asking {

	private final EngineRest rest;

	private final Visitor webapps;

	public Asking(int port, String engine, String person) {
		this.rest = new EngineRest(port, engine, person);
		this.webapps = new Visitor(port).signedInAs(person);
		this.webapps.open("/camunda/app/welcome/" + engine + "/");
	}

	public HttpResponse<String> asks(Question question) {
		return asks(question.body().isEmpty() ? "GET" : "POST", question.path(), question.body());
	}

	public HttpResponse<String> asks(String method, String path, String json) {
		return asks(method, path, "application/json", json);
	}

	public HttpResponse<String> asks(String method, String path, String type, String body) {
		return path.startsWith("/camunda/") ? this.webapps.asks(method, path, type, body)
				: this.rest.ask(method, path, type, body);
	}

}
