package org.bindery.people;

import java.util.List;
import java.util.Map;

import org.bindery.engine.accounts.Account;
import org.bindery.engine.accounts.Accounts;
import org.bindery.identity.StaffId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What nobody opened is closed, and says to whom it is open. */
@PagesAloneTest
class ClosedByDefaultTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Accounts accounts;

	@Test
	void showsNothingToSomebodyWithoutARole() {
		if (this.accounts.find(new StaffId("volunteer")).isEmpty()) {
			this.accounts.create(new Account(new StaffId("volunteer"), "Ann", "Lee", "", ""), "volunteer",
					List.of("readers"));
		}
		Visitor visitor = new Visitor(this.port).signedInAs("volunteer");
		assertThat(visitor.open("/me").statusCode()).isEqualTo(403);
		assertThat(visitor.page().select(".roles li").eachText()).containsExactly("Contact people",
				"Partnership managers", "Process analysts", "Administrators");
		assertThat(visitor.open("/camunda/app/tasklist/default/").statusCode()).isEqualTo(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "contact", "manager", "analyst" })
	void showsTheMachineryToAdministratorsOnly(String id) {
		Visitor visitor = new Visitor(this.port).signedInAs(id);
		assertThat(visitor.open("/actuator/env").statusCode()).isEqualTo(403);
		assertThat(visitor.page().select(".roles li").eachText()).containsExactly("Administrators");
		assertThat(new Visitor(this.port).signedInAs("admin").open("/actuator").statusCode()).isEqualTo(200);
	}

	@Test
	void saysToAnybodyThatItIsWellAndNoMore() {
		assertThat(new Visitor(this.port).open("/actuator/health").body()).startsWith("{\"status\":\"UP\"")
			.doesNotContain("components", "details");
	}

	@Test
	void refusesAFormThatIsNotFromHere() {
		Visitor visitor = new Visitor(this.port).signedInAs("contact");
		assertThat(visitor.sendWithToken("forged", "/me", Map.of("phone", "555 0199")).statusCode()).isEqualTo(403);
		assertThat(visitor.page().select("h1").text()).isEqualTo("This form was open for too long");
		assertThat(this.accounts.find(new StaffId("contact")).orElseThrow().phone()).isNotEqualTo("555 0199");
	}

	@Test
	void answersTheWebappsScriptsWithAStatus() {
		assertThat(new Visitor(this.port).open("/camunda/api/engine/engine/default/task").statusCode()).isEqualTo(401);
	}

	@Test
	void letsPagesLoadNothingFromElsewhere() {
		var headers = new Visitor(this.port).open("/login").headers();
		assertThat(headers.firstValue("Content-Security-Policy")).get()
			.asString()
			.contains("default-src 'self'")
			.doesNotContain("unsafe");
		assertThat(headers.firstValue("X-Frame-Options")).contains("SAMEORIGIN");
		assertThat(headers.firstValue("Cache-Control")).get().asString().contains("no-store");
	}

	@Test
	void leavesTheWebappsPolicyToThem() {
		var headers = new Visitor(this.port).signedInAs("contact").open("/camunda/lib/deps.js").headers();
		assertThat(headers.firstValue("Content-Security-Policy")).isEmpty();
		assertThat(headers.firstValue("Cache-Control")).contains("no-cache");
	}

	@Test
	void leavesNoPageOfTheWebappsWithTheBrowserAfterSigningOut() {
		Visitor contact = new Visitor(this.port).signedInAs("contact");
		assertThat(contact.open("/camunda/app/tasklist/default/").headers().firstValue("Cache-Control")).get()
			.asString()
			.contains("no-store");
	}

}
