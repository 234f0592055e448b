package org.bindery.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import org.jsoup.Jsoup;

/** Somebody who is signed in and asks as pages and Tasklist do. */
class Browser {

	/** Nobody waits longer. */
	static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final String TASKLIST = "/camunda/app/tasklist/default/";

	private static final String ASKED = """
			{"firstResult":0,"maxResults":15,"active":true,"sorting":[{"sortBy":"created","sortOrder":"desc"}]}""";

	private final CookieManager cookies = new CookieManager();

	private final HttpClient http = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	private final String home;

	/** The password is the name. */
	Browser(int port, String person) {
		this.home = "http://localhost:" + port;
		String token = Jsoup.parse(open("/login")).select("input[name=_csrf]").attr("value");
		String form = "username=%1$s&password=%1$s&_csrf=%2$s".formatted(person, token);
		send(request("/login").header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form)), 302);
		open(TASKLIST);
	}

	String open(String path) {
		return send(request(path).GET(), 200);
	}

	/** The one request with which Tasklist fetches a page of tasks and their number. */
	String askForTasks(String filter) {
		return send(request("/camunda/api/engine/engine/default/filter/" + filter + "/list?firstResult=0&maxResults=15")
			.header("Content-Type", "application/json")
			.header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
			.POST(BodyPublishers.ofString(ASKED)), 200);
	}

	private HttpRequest.Builder request(String path) {
		String accepted = path.startsWith("/camunda/api") ? "application/hal+json" : "text/html";
		return HttpRequest.newBuilder(URI.create(this.home + path))
			.header("Accept", accepted)
			.header("Accept-Language", "en")
			.timeout(PATIENCE);
	}

	private String send(HttpRequest.Builder request, int expected) {
		try {
			HttpResponse<String> response = this.http.send(request.build(), BodyHandlers.ofString());
			if (response.statusCode() != expected) {
				throw new IllegalStateException(response + ": " + response.body());
			}
			return response.body();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String cookie(String name) {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals(name))
			.map(HttpCookie::getValue)
			.findFirst()
			.orElseThrow();
	}

}
