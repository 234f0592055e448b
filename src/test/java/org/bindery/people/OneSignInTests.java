package org.bindery.people;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

import org.bindery.BinderyTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** One sign-in serves the pages and the web applications, and never the REST API. */
@BinderyTest
class OneSignInTests {

	private static final String TASKLIST = "/camunda/app/tasklist/default/";

	private static final String COCKPIT = "/camunda/app/cockpit/default/";

	private static final String ADMIN = "/camunda/app/admin/default/";

	private static final String WHO = "/camunda/api/admin/auth/user/default";

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "contact, 200, 403, 403", "manager, 200, 200, 403", "analyst, 200, 200, 403", "admin, 200, 200, 200" })
	void opensToEachRoleWhatIsForIt(String id, int tasklist, int cockpit, int admin) {
		Visitor visitor = new Visitor(this.port).signedInAs(id);
		assertThat(visitor.open("/me").statusCode()).isEqualTo(200);
		assertThat(visitor.open(TASKLIST).statusCode()).isEqualTo(tasklist);
		assertThat(visitor.open(COCKPIT).statusCode()).isEqualTo(cockpit);
		assertThat(visitor.open(ADMIN).statusCode()).isEqualTo(admin);
		assertThat(visitor.open(WHO).body()).contains("\"" + id + "\"");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { TASKLIST, COCKPIT, ADMIN, "/camunda/app/welcome/default/", "/camunda", "/camunda/lib/deps.js" })
	void leadsStrangersToTheSignInPage(String path) {
		assertThat(Visitor.whereTo(new Visitor(this.port).open(path))).isEqualTo("/login");
	}

	@ParameterizedTest
	@ValueSource(strings = { WHO, "/camunda/api/engine/engine/default/task",
			"/camunda/api/admin/setup/default/user/create", "/camunda/api/tasklist/plugin/tasklist-plugins/default/x" })
	void answersNoStrangersScript(String path) {
		assertThat(new Visitor(this.port).open(path).statusCode()).isEqualTo(401);
	}

	@Test
	void knowsNoOtherSignIn() {
		Visitor visitor = new Visitor(this.port);
		assertThat(visitor
			.send("/camunda/api/admin/auth/user/default/login/tasklist",
					Map.of("username", "admin", "password", "admin"))
			.statusCode()).isEqualTo(401);
	}

	@Test
	void keepsForeignFormsOutOfTheWebappsAndTheSession() {
		Visitor visitor = new Visitor(this.port).signedInAs("contact");
		visitor.open(TASKLIST);
		assertThat(visitor.sendWithToken("", "/camunda/api/engine/engine/default/task/count", Map.of()).statusCode())
			.isEqualTo(403);
		assertThat(visitor.open("/me").statusCode()).isEqualTo(200);
	}

	@Test
	void signsOutEverywhereFromTasklist() {
		Visitor visitor = new Visitor(this.port).signedInAs("contact");
		visitor.open(TASKLIST);
		assertThat(visitor.asks("POST", "/camunda/api/admin/auth/user/default/logout", "").statusCode()).isEqualTo(204);
		assertThat(Visitor.whereTo(visitor.open(TASKLIST))).isEqualTo("/login");
		assertThat(Visitor.whereTo(visitor.open("/me"))).isEqualTo("/login");
		assertThat(visitor.open(WHO).statusCode()).isEqualTo(401);
	}

	@Test
	void isSignedOutByNoForeignForm() {
		Visitor visitor = new Visitor(this.port).signedInAs("contact");
		visitor.open(TASKLIST);
		assertThat(visitor.send("/camunda/api/admin/auth/user/default/logout", Map.of()).statusCode()).isEqualTo(403);
		assertThat(visitor.open("/me").statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/camunda/api/admin/setup/default/user/create",
			"/camunda/api/admin/auth/user/default/login/admin",
			"/camunda/api/cockpit/auth/user/default/login/cockpit" })
	void keepsCamundasOwnWaysInShut(String path) {
		Visitor visitor = new Visitor(this.port).signedInAs("admin");
		visitor.open(TASKLIST);
		assertThat(visitor
			.asks("POST", path, "{\"profile\":{\"id\":\"eve\"},\"credentials\":{\"password\":\"correct horse\"}}")
			.statusCode()).isEqualTo(403);
	}

	@Test
	void signsOutOfTasklistFromThePages() {
		Visitor visitor = new Visitor(this.port).signedInAs("contact");
		visitor.open(TASKLIST);
		visitor.open("/me");
		visitor.send("/logout", Map.of());
		assertThat(Visitor.whereTo(visitor.open(TASKLIST))).isEqualTo("/login");
		assertThat(visitor.open(WHO).statusCode()).isEqualTo(401);
	}

	@Test
	void showsTheNextPersonNothingOfTheOneBefore() {
		Visitor visitor = new Visitor(this.port).signedInAs("admin");
		visitor.open(ADMIN);
		visitor.open("/me");
		visitor.send("/logout", Map.of());
		visitor.signedInAs("contact");
		assertThat(visitor.open(ADMIN).statusCode()).isEqualTo(403);
		assertThat(visitor.open(WHO).body()).contains("\"contact\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/engine-rest", "/engine-rest/", "/engine-rest/engine", "/engine-rest/task/count",
			"/engine-rest/deployment", "/engine-rest/engine/default/task/count" })
	void keepsTheSessionOutOfTheRestApi(String path) {
		Visitor visitor = new Visitor(this.port).signedInAs("admin");
		visitor.open(TASKLIST);
		assertThat(visitor.open(path).statusCode()).isEqualTo(401);
		assertThat(visitor.send(path, Map.of()).statusCode()).isEqualTo(401);
	}

	@Test
	void hearsIdAndPasswordInTheRestApi() throws Exception {
		HttpResponse<String> answer = ask("contact:contact");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().map()).doesNotContainKey("Set-Cookie");
		assertThat(ask("contact:wrong").statusCode()).isEqualTo(401);
		assertThat(ask("nobody:wrong").statusCode()).isEqualTo(401);
	}

	private HttpResponse<String> ask(String credentials) throws Exception {
		String basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/engine-rest/task/count"))
				.header("Authorization", "Basic " + basic)
				.build(), BodyHandlers.ofString());
	}

}
