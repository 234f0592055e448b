package org.bindery;

import java.net.http.HttpResponse;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.bindery.engine.accounts.Accounts;
import org.bindery.story.EngineRest;
import org.bindery.story.TestStaff;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody new has an account. */
@BinderyTest
abstract class SomebodyNew {

	static final String GOOD = "correct horse";

	@LocalServerPort
	int port;

	@Value("${camunda.bpm.process-engine-name:default}")
	String engine;

	@Autowired
	TestStaff staff;

	@Autowired
	Accounts accounts;

	@Autowired
	ObjectMapper json;

	String clerk;

	@BeforeEach
	void somebodyNew() {
		this.clerk = this.staff.somebody();
	}

	void refused(HttpResponse<String> answer, String reason) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
		assertThat(answer.body()).contains(reason);
	}

	String credentials(String password) {
		return write(Map.of("password", password, "authenticatedUserPassword", this.clerk));
	}

	String user(String id, String firstName, String lastName, String password) {
		return write(
				Map.of("profile", profile(id, firstName, lastName, ""), "credentials", Map.of("password", password)));
	}

	static Map<String, String> profile(String id, String firstName, String lastName, String email) {
		return Map.of("id", id, "firstName", firstName, "lastName", lastName, "email", email);
	}

	String write(Object value) {
		try {
			return this.json.writeValueAsString(value);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	EngineRest as(String person) {
		return new EngineRest(this.port, this.engine, person);
	}

}
