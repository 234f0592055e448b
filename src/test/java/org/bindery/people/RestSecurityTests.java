package org.bindery.people;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import org.bindery.engine.accounts.Account;
import org.bindery.engine.accounts.Accounts;
import org.bindery.identity.StaffId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The engine's REST API knows id and password, and no session. */
@PagesAloneTest
class RestSecurityTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Accounts accounts;

	@ParameterizedTest
	@ValueSource(strings = { "/engine-rest", "/engine-rest/engine", "/engine-rest/process-definition?a=b" })
	void ignoresWhoIsSignedIn(String path) {
		Visitor visitor = new Visitor(this.port).signedInAs("admin");
		assertThat(visitor.open("/me").statusCode()).isEqualTo(200);
		assertThat(visitor.open(path).statusCode()).isEqualTo(401);
	}

	@Test
	void opensNoWindowOfTheBrowser() throws Exception {
		assertThat(ask("none").headers().firstValue("WWW-Authenticate")).get().asString().doesNotStartWith("Basic");
	}

	@Test
	void hearsStaffWithTheirPassword() throws Exception {
		// there is no engine behind it here
		assertThat(ask("contact:contact").statusCode()).isEqualTo(404);
	}

	@Test
	void startsNoSession() throws Exception {
		assertThat(ask("contact:contact").headers().map()).doesNotContainKey("Set-Cookie");
	}

	@ParameterizedTest
	@ValueSource(strings = { "contact:wrong", "nobody:nobody", "contact:", ":", "contact", "con\u0000tact:contact" })
	void refusesAWrongPassword(String credentials) throws Exception {
		assertThat(ask(credentials).statusCode()).isEqualTo(401);
	}

	@Test
	void refusesSomebodyWithoutARole() throws Exception {
		if (this.accounts.find(new StaffId("reader")).isEmpty()) {
			this.accounts.create(new Account(new StaffId("reader"), "", "", "", ""), "reader", List.of());
		}
		assertThat(ask("reader:reader").statusCode()).isEqualTo(403);
	}

	private HttpResponse<String> ask(String credentials) throws Exception {
		String basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/engine-rest/engine"))
				.header("Authorization", "Basic " + basic)
				.build(), BodyHandlers.ofString());
	}

}
