package org.bindery.fuzz;

import java.util.List;
import java.util.Map;

import org.bindery.people.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Addresses, headers and forms that make no sense are refused in a sentence, and Bindery
 * goes on.
 */
class RefusedPagesTests extends AskedNonsense {

	@ParameterizedTest
	@ValueSource(strings = { "/engine-rest;x", "/engine-rest;x/task", "/;", "/%zz", "/login%00", "/a/../../b", "/a//b",
			"/camunda/app;x/tasklist/", "/engine-rest/task/%2e%2e/x", "/camunda//api/admin/x",
			"/camunda/lib/../api/admin/user", "/camunda/app/./admin", "/camunda/%2E/api" })
	void refusesAddressesThatNoPageHas(String address) {
		assertThat(this.wire.get(address).status()).isBetween(300, 499);
		holds(this.wire.as("contact").get(address));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a b", "/a b", " /x y/", "%zz", "/%", "x", "/a,b c", "http://x", "/a?b", "/é" })
	void believesNoProxyThatMakesNoSense(String prefix) {
		for (String address : List.of("/login", "/", "/engine-rest/task", "/camunda/app/", "/bindery.css")) {
			refuses(400, this.wire.with("X-Forwarded-Prefix: " + prefix).get(address));
		}
		assertThat(this.wire.with("X-Forwarded-Prefix: /library").get("/").head()).contains("/library/login");
	}

	@Test
	void holdsWhateverTheHeadersSay() {
		for (String header : List.of("Accept: ???", "Accept-Language: ??;;q=9", "Cookie: language=%%%; JSESSIONID=\";",
				"Range: bytes=9-x", "Range: bytes=0-0,-5", "Range: bytes=9000-9010", "Range: bytes=-5",
				"Content-Type: ;;;", "X-Forwarded-Port: x", "X-Forwarded-Proto: \"", "X-Forwarded-Proto: ,,,",
				"Forwarded: ;;=", "Forwarded: ,", "X-Forwarded-Port: ,", "X-Forwarded-Ssl: ,", "X-Forwarded-Host: a b",
				"Authorization: Basic %%%", "Authorization: x", "If-Modified-Since: yesterday", "Origin: x",
				"X-HTTP-Method-Override: NOPE", "Expect: x", "X-Long: " + "x".repeat(20_000))) {
			for (String address : List.of("/login", "/engine-rest/task", "/bindery.css", "/api/glance", "/nope")) {
				holds(this.wire.with(header).get(address));
			}
		}
		for (String method : List.of("TRACE", "PROPFIND", "NOPE", "PATCH", "OPTIONS", "HEAD")) {
			holds(this.wire.send(method, "/login", ""));
			holds(this.wire.as("contact").send(method, rest("/task"), ""));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/task", "/history/process-instance", "/filter", "/user" })
	void refusesListsThatCannotBe(String list) {
		for (String part : List.of("maxResults=-2", "firstResult=-2&maxResults=-9")) {
			refuses(400, this.wire.as("manager").get(rest(list + "?" + part)));
		}
	}

	@Test
	void findsNothingByAVeryLongText() {
		Wire browser = Browser.of(this.port, "contact").by(this.wire);
		for (String list : List.of("/partnerships?q=", "/partnerships?page=&q=", "/letters?text=", "/work?q=")) {
			holds(browser.get(list + "a%20".repeat(2000)));
			holds(browser.get(list + "%E2%82%AC".repeat(850)));
		}
	}

	@Test
	void holdsWithCharactersThatNoDatabaseTakes() {
		Visitor visitor = new Visitor(this.port).signedInAs("manager");
		Wire browser = this.wire.with("Cookie: JSESSIONID=" + visitor.cookie("JSESSIONID"));
		for (String app : List.of("nope/nope/", "nope/" + this.engine + "/", "tasklist/nope/")) {
			holds(browser.get("/camunda/app/" + app));
		}
		for (String bad : List.of("%00", "a%00b", "%ED%A0%80", "%EF%BF%BF", "%F0%9F%92%A9", "%C3%28")) {
			for (String address : List.of("/partnerships?q=", "/letters?text=", "/work?q=",
					"/partnerships/P-1?diagram=", "/partnerships/" + this.reference + "?diagram=",
					"/letters?reference=", "/login?lang=", "/partnerships?contact=", "/work?person=",
					"/partnerships.csv?q=", "/api/partnerships?q=")) {
				holds(browser.get(address + bad));
			}
			holds(this.wire.as("manager").get(rest("/task?nameLike=" + bad)));
			holds(this.wire.as("manager").get(rest("/task?assignee=" + bad)));
			holds(this.wire.as("manager").get(rest("/process-instance?businessKey=" + bad)));
		}
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "application/x-www-form-urlencoded", "application/json", "multipart/form-data; boundary=x" })
	void refusesWhatBreaksOff(String type) {
		boolean form = type.endsWith("urlencoded");
		Wire browser = Browser.of(this.port, "contact").by(this.wire).with("Content-Type: " + type);
		for (String page : List.of("/login", "/work", "/nope", "/partnerships/" + this.reference + "/hold",
				"/camunda/api/engine/engine/" + this.engine + "/task")) {
			breaksOff(form, browser, page);
		}
		Wire rest = this.wire.as("contact").with("Content-Type: " + type);
		for (String address : List.of(rest("/task"), this.task + "/submit-form", rest("/deployment/create"))) {
			breaksOff(form, rest, address);
		}
	}

	@Test
	void doesNothingWhereAFormBrokeOff() {
		Wire browser = Browser.of(this.port, "contact").by(this.wire);
		Wire form = browser.with("Content-Type: application/x-www-form-urlencoded");
		breaksOff(true, form, "/logout");
		for (String unread : List.of("reason=%zz", "x=1&".repeat(20_000), "reason=" + MEGABYTE.repeat(3))) {
			refuses(400, form.send("POST", "/logout", unread));
		}
		assertThat(browser.get("/me").status()).isEqualTo(200);
		assertThat(form.send("POST", "/logout", "").status()).isEqualTo(302);
		assertThat(browser.get("/me").status()).isEqualTo(302);
	}

	private static void breaksOff(boolean form, Wire wire, String address) {
		// a form is read only where it is posted
		assertThat(holds(wire.breaksOff("PUT", address, "a=1")).status()).as(address).isBetween(400, 499);
		for (Wire.Answer answer : List.of(
				wire.with("Transfer-Encoding: chunked").send("POST", address, "5\r\na=1&b\r\nzz\r\n"),
				wire.breaksOff("POST", address, "a=1"))) {
			holds(answer);
			if (form) {
				assertThat(answer.status()).as(address).isEqualTo(400);
				assertThat(answer.body()).contains("could not be understood. Nothing was changed.");
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "CONNECT /login HTTP/1.1", "CONNECT example.org:443 HTTP/1.1", "GET /login HTTP/3.0",
			"GET /login NONSENSE", "G(T /login HTTP/1.1", "GET /lo[gin HTTP/1.1", "GET /%zz HTTP/1.1",
			"GET login HTTP/1.1", "GET * HTTP/1.1", "GET /a%2fb HTTP/1.1", "POST /login HTTP/1.1\r\nContent-Length: x",
			"POST /login HTTP/1.1\r\nTransfer-Encoding: gzip", "GET /login HTTP/1.1\r\nno header" })
	void saysInASentenceWhatIsRefusedBeforeAnyPageIsAsked(String line) {
		assertThat(refuses(400, this.wire.says(line)).body().strip())
			.isEqualTo("Something in the address or in what was sent could not be understood. Nothing was changed.");
	}

	@Test
	void saysItInTheirLanguageWhereThatIsKnown() {
		Wire spanish = this.wire.with("Accept-Language: es");
		assertThat(refuses(400, spanish.says("CONNECT /login HTTP/1.1")).body()).contains("no se pudo entender");
		assertThat(refuses(400, spanish.get("/" + "x".repeat(20_000))).body()).contains("Nothing was changed.");
		assertThat(refuses(417, spanish.with("Expect: x").get("/login")).head()).contains("text/plain")
			.doesNotContain("Server:", "Tomcat");
	}

	@Test
	void signsInWithWhateverIsTyped() {
		Visitor visitor = new Visitor(this.port);
		for (String id : List.of("", "\u0000", "x".repeat(5000), "a'b\"--", "contact\u200b")) {
			visitor.open("/login");
			assertThat(visitor.send("/login", Map.of("username", id, "password", id)).statusCode()).isEqualTo(302);
		}
	}

}
