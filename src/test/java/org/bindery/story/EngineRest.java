package org.bindery.story;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Speaks to the engine's REST API as a person whose name is their password. */
public final class EngineRest {

	private final HttpClient http = HttpClient.newHttpClient();

	private final String base;

	private final String person;

	private final String language;

	public EngineRest(int port, String engine, String person) {
		this("http://127.0.0.1:" + port + "/engine-rest/engine/" + engine, person, "en");
	}

	private EngineRest(String base, String person, String language) {
		this.base = base;
		this.person = person;
		this.language = language;
	}

	/** The same person, who reads another language. */
	public EngineRest in(String language) {
		return new EngineRest(this.base, this.person, language);
	}

	public HttpResponse<String> get(String path) {
		return send("GET", path, "application/json", BodyPublishers.noBody());
	}

	public HttpResponse<String> post(String path, String json) {
		return send("POST", path, "application/json", BodyPublishers.ofString(json));
	}

	/** Asks as Tasklist does for a list of tasks with what their cards show. */
	public HttpResponse<String> cards(String filter) {
		return cards(filter, "{}");
	}

	/** The same, for those of the filter's tasks to which the query applies too. */
	public HttpResponse<String> cards(String filter, String query) {
		return send("POST", "/filter/" + filter + "/list?firstResult=0&maxResults=15", "application/json",
				"application/hal+json", BodyPublishers.ofString(query));
	}

	public HttpResponse<String> put(String path, String json) {
		return send("PUT", path, "application/json", BodyPublishers.ofString(json));
	}

	public HttpResponse<String> delete(String path) {
		return send("DELETE", path, "application/json", BodyPublishers.noBody());
	}

	/** Whatever else there is to ask. */
	public HttpResponse<String> ask(String method, String path, String type, String body) {
		return send(method, path, type, "*/*", BodyPublishers.ofString(body));
	}

	/** Deploys one file under that name. */
	public HttpResponse<String> deploy(String file, String content) {
		return deploy("deployment-name", "by an analyst", file, content);
	}

	/** Deploys one file and says that about the deployment. */
	public HttpResponse<String> deploy(String what, String value, String file, String content) {
		String form = "--part\r\nContent-Disposition: form-data; name=\"" + what + "\"\r\n\r\n" + value + "\r\n"
				+ "--part\r\nContent-Disposition: form-data; name=\"data\"; filename=\"" + file + "\"\r\n"
				+ "Content-Type: application/octet-stream\r\n\r\n" + content + "\r\n--part--\r\n";
		return send("POST", "/deployment/create", "multipart/form-data; boundary=part", BodyPublishers.ofString(form));
	}

	private HttpResponse<String> send(String method, String path, String type, BodyPublisher body) {
		return send(method, path, type, "application/json", body);
	}

	private HttpResponse<String> send(String method, String path, String type, String accept, BodyPublisher body) {
		String signIn = Base64.getEncoder()
			.encodeToString((this.person + ":" + this.person).getBytes(StandardCharsets.UTF_8));
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.base + path))
			.header("Authorization", "Basic " + signIn)
			.header("Content-Type", type)
			.header("Accept", accept)
			.header("Accept-Language", this.language)
			.method(method, body)
			.build();
		try {
			return this.http.send(request, BodyHandlers.ofString());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
