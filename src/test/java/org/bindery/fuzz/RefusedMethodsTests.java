package org.bindery.fuzz;

import org.bindery.BinderyTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What no page asks for by its method or its length ends before it costs anything. */
@BinderyTest
class RefusedMethodsTests {

	private static final int TOO_LONG = 9 * 1024 * 1024;

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/login", "/work", "/partnerships/P-2027-0001/review", "/api/drafts/x",
			"/engine-rest/task/x", "/camunda/api/engine/engine/default/task/x", "/nope" })
	void readsNoFormThatIsNotPosted(String address) {
		for (String method : new String[] { "PUT", "PATCH", "DELETE" }) {
			for (Wire wire : new Wire[] { new Wire(this.port),
					Browser.of(this.port, "contact").by(new Wire(this.port)) }) {
				for (String form : new String[] { "a=%", "a=%zz" }) {
					Wire.Answer answer = wire.with("Content-Type: application/x-www-form-urlencoded")
						.send(method, address, form);
					assertThat(Blunders.in(answer)).as(method + answer.head() + answer.body()).isEmpty();
				}
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/login", "/work", "/engine-rest/task", "/camunda/api/engine/engine/default/task",
			"/camunda/api/cockpit/plugin/base/default/process-instance", "/nope" })
	void readsNothingThatIsLongerThanWhatPeopleSend(String address) {
		for (String method : new String[] { "POST", "PUT", "DELETE", "GET" }) {
			assertThat(new Wire(this.port).announces(method, address, TOO_LONG).status()).as(method).isEqualTo(413);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/engine-rest/task", "/engine-rest/process-instance/x",
			"/engine-rest/execution/x/localVariables" })
	void describesNoAddress(String address) {
		Wire.Answer answer = new Wire(this.port).as("contact").send("OPTIONS", address, "");
		assertThat(answer.status()).isLessThan(500);
		assertThat(answer.head() + answer.body()).doesNotContainIgnoringCase("wadl").doesNotContain("Jersey");
	}

	@Test
	void describesNoApplication() {
		Wire contact = Browser.of(this.port, "contact").by(new Wire(this.port));
		for (String address : new String[] { "/camunda/api/tasklist/application.wadl",
				"/camunda/api/cockpit/application.wadl", "/camunda/api/engine/application.wadl" }) {
			assertThat(contact.get(address).status()).as(address).isIn(403, 404);
		}
		assertThat(new Wire(this.port).as("admin").get("/engine-rest/application.wadl").status()).isIn(403, 404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "incident", "incident/count", "process-definition/statistics",
			"process-instance/x/called-process-instances" })
	void listsNothingWhereNobodyAsksForAList(String list) {
		Wire manager = Browser.of(this.port, "manager").by(new Wire(this.port));
		Wire.Answer answer = manager.send("OPTIONS", "/camunda/api/cockpit/plugin/base/default/" + list, "");
		assertThat(answer.status()).as(answer.head()).isLessThan(500);
	}

	@Test
	void tellsNoNumbersOfTheEngine() {
		Wire admin = new Wire(this.port).as("admin");
		assertThat(admin.get("/engine-rest/deployment/registered").body()).doesNotContain("ENGINE-");
		assertThat(admin.json("POST", "/engine-rest/condition", "{\"variables\":{}}").body()).doesNotContain("ENGINE-");
		assertThat(admin.json("PUT", "/engine-rest/job/" + "a".repeat(80) + "/retries", "{\"retries\":1}").body())
			.doesNotContain("ENGINE-", "Persistence");
	}

}
