package org.bindery.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Somebody at a browser without scripts: keeps cookies, follows no redirect by itself.
 */
public class Visitor {

	private final CookieManager cookies = new CookieManager();

	private final HttpClient browser = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	private final URI home;

	private final Map<String, String> headers = new HashMap<>();

	private String language = "en";

	private Document page = new Document("");

	public Visitor(int port) {
		this.home = URI.create("http://localhost:" + port);
	}

	public Visitor speaking(String acceptLanguage) {
		this.language = acceptLanguage;
		return this;
	}

	/** With every request from now on. */
	public Visitor saying(String header, String value) {
		this.headers.put(header, value);
		return this;
	}

	public Visitor signedInAs(String id) {
		open("/login");
		send("/login", Map.of("username", id, "password", id));
		return this;
	}

	public HttpResponse<String> open(String path) {
		return read(request(path).GET());
	}

	/** Sends a form of the page opened last, with that page's token. */
	public HttpResponse<String> send(String path, Map<String, String> fields) {
		return sendWithToken(token(), path, fields);
	}

	public HttpResponse<String> sendWithToken(String token, String path, Map<String, String> fields) {
		String body = fields.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return read(request(path).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString("_csrf=" + token + "&" + body)));
	}

	/** Asks as a script of the web applications does, with their token. */
	public HttpResponse<String> script(String method, String path) {
		open("/camunda/app/welcome/default/");
		return read(request(path).header("Content-Type", "application/json")
			.header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
			.method(method, BodyPublishers.ofString(method.equals("GET") ? "" : "{}")));
	}

	/** As a script of the web applications does, with their token. */
	public HttpResponse<String> asks(String method, String path, String json) {
		return asks(method, path, "application/json", json);
	}

	public HttpResponse<String> asks(String method, String path, String type, String body) {
		return read(request(path).header("Content-Type", type)
			.header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
			.method(method, BodyPublishers.ofString(body)));
	}

	public HttpResponse<String> follow(HttpResponse<String> redirect) {
		return open(whereTo(redirect));
	}

	/** The path that a response leads to. */
	public static String whereTo(HttpResponse<?> redirect) {
		URI target = URI.create(redirect.headers().firstValue("Location").orElse(""));
		return (target.getRawQuery() != null) ? target.getRawPath() + "?" + target.getRawQuery() : target.getRawPath();
	}

	/** The page opened last. */
	public Document page() {
		return this.page;
	}

	public String token() {
		return this.page.select("input[name=_csrf]").attr("value");
	}

	/** A cookie that somebody put there. */
	void carries(String name, String value) {
		HttpCookie cookie = new HttpCookie(name, value);
		cookie.setPath("/");
		cookie.setVersion(0);
		this.cookies.getCookieStore().add(this.home, cookie);
	}

	public String cookie(String name) {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals(name))
			.map(HttpCookie::getValue)
			.findFirst()
			.orElse("");
	}

	private HttpRequest.Builder request(String path) {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.home.resolve(path))
			.header("Accept", "text/html,*/*;q=0.8")
			.header("Accept-Language", this.language);
		this.headers.forEach(request::header);
		return request;
	}

	private HttpResponse<String> read(HttpRequest.Builder request) {
		try {
			HttpResponse<String> response = this.browser.send(request.build(), BodyHandlers.ofString());
			this.page = Jsoup.parse(response.body());
			return response;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
