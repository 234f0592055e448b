package org.bindery.people;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** People come in by one page, and go out everywhere at once. */
@PagesAloneTest
@ExtendWith(OutputCaptureExtension.class)
class SignInPageTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/me", "/letters", "/nothing", "/actuator", "/camunda/app/tasklist/default/",
			"/camunda/lib/deps.js", "/error" })
	void leadsStrangersToTheSignInPage(String path) {
		assertThat(Visitor.whereTo(new Visitor(this.port).open(path))).isEqualTo("/login");
	}

	@Test
	void opensThePageThatWasAskedFor() {
		Visitor visitor = new Visitor(this.port);
		visitor.follow(visitor.open("/me?from=letter"));
		HttpResponse<String> answer = visitor.send("/login", Map.of("username", "contact", "password", "contact"));
		assertThat(Visitor.whereTo(answer)).isEqualTo("/me?from=letter");
		visitor.follow(answer);
		assertThat(visitor.page().select("h1").text()).isEqualTo("My details");
		assertThat(visitor.page().select("header").text()).contains("Maria Alvarez");
	}

	@Test
	void keepsNothingOfStrangersWhoOnlyAsk() {
		Visitor visitor = new Visitor(this.port);
		for (String path : List.of("/me?from=letter", "/camunda/app/tasklist/default/", "/nothing")) {
			visitor.open(path);
			assertThat(visitor.cookie("JSESSIONID")).as(path).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example", "me",
			"/me\r\nX: y" })
	void leadsNowhereElse(String wanted) throws Exception {
		Visitor visitor = new Visitor(this.port);
		visitor.open("/login");
		String kept = Base64.getUrlEncoder().encodeToString(wanted.getBytes(StandardCharsets.US_ASCII));
		visitor.carries("WANTED_PAGE", kept);
		HttpResponse<String> answer = visitor.send("/login", Map.of("username", "contact", "password", "contact"));
		assertThat(Visitor.whereTo(answer)).isEqualTo("/");
	}

	@Test
	void leadsHomeFromAddressesThatAreTooLong() {
		Visitor visitor = new Visitor(this.port);
		visitor.follow(visitor.open("/me?from=" + "x".repeat(1_000)));
		HttpResponse<String> answer = visitor.send("/login", Map.of("username", "contact", "password", "contact"));
		assertThat(Visitor.whereTo(answer)).isEqualTo("/");
	}

	@Test
	void asksNobodyTwice() {
		assertThat(Visitor.whereTo(new Visitor(this.port).signedInAs("contact").open("/login"))).isEqualTo("/");
	}

	@ParameterizedTest
	@ValueSource(strings = { "contact2", "", "CONTACT", "contact\u0000", "contact\n" })
	void refusesAWrongPasswordWithoutSayingMore(String password) {
		Visitor visitor = new Visitor(this.port);
		visitor.open("/login");
		HttpResponse<String> answer = visitor.send("/login", Map.of("username", "contact", "password", password));
		assertThat(Visitor.whereTo(answer)).isEqualTo("/login?refused");
		visitor.follow(answer);
		assertThat(visitor.page().select("[role=alert]").text()).startsWith("That user name and password do not match");
	}

	@Test
	void givesASessionANewNameAtSignIn() {
		Visitor visitor = new Visitor(this.port);
		visitor.open("/login");
		String before = visitor.cookie("JSESSIONID");
		HttpResponse<String> answer = visitor.send("/login", Map.of("username", "contact", "password", "contact"));
		assertThat(visitor.cookie("JSESSIONID")).isNotEqualTo(before);
		assertThat(answer.headers().firstValue("Set-Cookie")).get().asString().contains("HttpOnly", "SameSite=Lax");
	}

	@Test
	void signsOut(CapturedOutput output) {
		Visitor visitor = new Visitor(this.port).signedInAs("contact");
		visitor.open("/me");
		HttpResponse<String> answer = visitor.send("/logout", Map.of());
		assertThat(Visitor.whereTo(answer)).isEqualTo("/login?signedOut");
		visitor.follow(answer);
		assertThat(visitor.page().select("[role=status]").text()).startsWith("You are signed out");
		assertThat(Visitor.whereTo(visitor.open("/me"))).isEqualTo("/login");
		assertThat(output).contains("signed out: contact");
	}

	@Test
	void signsOutByTheFormOnly() {
		Visitor visitor = new Visitor(this.port).signedInAs("contact");
		assertThat(visitor.open("/logout").statusCode()).isEqualTo(404);
		assertThat(visitor.sendWithToken("none", "/logout", Map.of()).statusCode()).isEqualTo(403);
		assertThat(visitor.open("/me").statusCode()).isEqualTo(200);
	}

	@Test
	void aForeignFormSignsNobodyOutInTasklist() {
		Visitor visitor = new Visitor(this.port).signedInAs("contact");
		visitor.send("/camunda/api/admin/auth/user/default/logout", Map.of());
		assertThat(visitor.open("/me").statusCode()).isEqualTo(200);
	}

	@Test
	void tellsThoseWhoseSessionRanOut() {
		Visitor visitor = new Visitor(this.port);
		HttpResponse<String> answer = visitor.sendWithToken("old", "/me", Map.of("phone", "555 0100"));
		assertThat(Visitor.whereTo(answer)).isEqualTo("/login?expired");
		visitor.follow(answer);
		assertThat(visitor.page().select("[role=alert]").text()).contains("not saved");
	}

}
