package org.bindery.people;

import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What is typed outlives the session it was typed in, for whoever typed it. */
@PagesAloneTest
class LateFormsTests {

	private static final Map<String, String> TYPED = Map.of("phone", "(555) 010-0777 <b>");

	@LocalServerPort
	private int port;

	@Test
	void showsAfterSignInWhatWasTyped() {
		Visitor contact = new Visitor(this.port);
		String token = tokenOf("contact");
		HttpResponse<String> refused = contact.sendWithToken(token, "/me", TYPED);
		assertThat(Visitor.whereTo(refused)).isEqualTo("/login?kept");
		contact.follow(refused);
		assertThat(contact.page().select("[role=alert]").text()).contains("is kept", "as you typed it");

		assertThat(Visitor.whereTo(contact.send("/login", Map.of("username", "contact", "password", "wrong"))))
			.isEqualTo("/login?refused");
		contact.open("/login");
		HttpResponse<String> signedIn = contact.send("/login", Map.of("username", "contact", "password", "contact"));
		assertThat(Visitor.whereTo(signedIn)).isEqualTo("/me");
		contact.follow(signedIn);
		assertThat(contact.page().select("#phone").val()).isEqualTo(TYPED.get("phone"));
		assertThat(contact.page().select(".alert-danger").text()).contains("nothing was done yet", "send it again");
	}

	@Test
	void doesNothingUntilItIsSentAgain() {
		Visitor contact = new Visitor(this.port);
		contact.sendWithToken(tokenOf("contact"), "/me", Map.of("phone", "(555) 010-0888"));
		contact.signedInAs("contact");
		contact.open("/me");
		contact.open("/me");
		assertThat(contact.page().select("#phone").val()).isEqualTo("(555) 010-0888");
		assertThat(new Visitor(this.port).signedInAs("contact").open("/me").body()).doesNotContain("010-0888");

		assertThat(contact.send("/me", Map.of("phone", "(555) 010-0889")).statusCode()).isEqualTo(302);
		contact.open("/me");
		assertThat(contact.page().select("#phone").val()).isEqualTo("(555) 010-0889");
		assertThat(contact.page().select(".alert-danger")).isEmpty();
	}

	@Test
	void waitsForNobodyWhoseNameCannotBe() {
		byte[] token = ("a".repeat(36) + "x".repeat(1000)).getBytes(StandardCharsets.UTF_8);
		byte[] halves = ByteBuffer.allocate(2 * token.length).position(token.length).put(token).array();
		assertThat(Visitor
			.whereTo(new Visitor(this.port).sendWithToken(Base64.getUrlEncoder().encodeToString(halves), "/me", TYPED)))
			.isEqualTo("/login?expired");
	}

	@Test
	void leavesTheOtherViewsOfItsPageAlone() {
		Visitor contact = new Visitor(this.port);
		contact.sendWithToken(tokenOf("contact"), "/me", TYPED);
		contact.signedInAs("contact");
		assertThat(contact.open("/me?lang=es").body()).doesNotContain("010-0777");
		assertThat(contact.saying("Sec-Fetch-Mode", "cors").open("/me").body()).doesNotContain("010-0777");
		assertThat(contact.saying("Sec-Fetch-Mode", "navigate").open("/me").body()).contains("010-0777");
	}

	@Test
	void isDiscardedByWhoeverTypedIt() {
		Visitor contact = new Visitor(this.port);
		contact.sendWithToken(tokenOf("contact"), "/me", TYPED);
		contact.signedInAs("contact").open("/me");
		assertThat(contact.page().select(".alert-danger button[form=discard-late-form]").text())
			.isEqualTo("Discard what I typed");
		assertThat(contact.page().select("form#discard-late-form").attr("action")).isEqualTo("/me");
		assertThat(Visitor.whereTo(contact.send("/me", Map.of("discardLateForm", "true")))).isEqualTo("/me");
		assertThat(contact.open("/me").body()).doesNotContain("010-0777", "discard-late-form");
	}

	@Test
	void keepsNothingThatAnotherSitesPageSent() {
		String token = tokenOf("contact");
		for (String[] from : new String[][] { { "Origin", "http://evil.example" }, { "Origin", "null" },
				{ "Referer", "http://evil.example/me" }, { "Sec-Fetch-Site", "cross-site" } }) {
			Visitor desk = new Visitor(this.port).saying(from[0], from[1]);
			assertThat(Visitor.whereTo(desk.sendWithToken(token, "/me", TYPED))).isEqualTo("/login?expired");
		}
		Visitor desk = new Visitor(this.port).saying("Origin", "http://localhost:" + this.port);
		assertThat(Visitor.whereTo(desk.sendWithToken(token, "/me", TYPED))).isEqualTo("/login?kept");
	}

	@Test
	void keepsNothingThatWasSentWhereNoFormIs() {
		String token = tokenOf("contact");
		for (String path : new String[] { "/login", "/logout", "/error", "/nowhere", "/css/app.css" }) {
			Visitor desk = new Visitor(this.port);
			assertThat(Visitor.whereTo(desk.sendWithToken(token, path, TYPED))).isEqualTo("/login?expired");
			desk.open("/login");
			assertThat(Visitor.whereTo(desk.send("/login", Map.of("username", "contact", "password", "contact"))))
				.isEqualTo("/");
		}
	}

	@Test
	void showsItInTheSameSessionWhenOnlyTheFormIsOld() {
		String old = tokenOf("contact");
		Visitor contact = new Visitor(this.port).speaking("es").signedInAs("contact");
		HttpResponse<String> refused = contact.sendWithToken(old, "/me", TYPED);
		assertThat(Visitor.whereTo(refused)).isEqualTo("/me");
		contact.follow(refused);
		assertThat(contact.page().select("#phone").val()).isEqualTo(TYPED.get("phone"));
		assertThat(contact.page().select(".alert-danger").text()).contains("todavía no se hizo nada");
	}

	@Test
	void waitsForItsPersonWhileAColleagueSignsInAtTheSameBrowser() {
		Visitor desk = new Visitor(this.port);
		desk.sendWithToken(tokenOf("contact"), "/me", TYPED);
		desk.signedInAs("manager");
		assertThat(desk.open("/me").body()).doesNotContain("010-0777");
		desk.sendWithToken(tokenOf("manager"), "/me", Map.of("phone", "(555) 010-0666"));
		assertThat(desk.open("/me").body()).contains("010-0666").doesNotContain("010-0777");
		desk.send("/logout", Map.of());
		desk.open("/login");
		HttpResponse<String> signedIn = desk.send("/login", Map.of("username", "contact", "password", "contact"));
		assertThat(Visitor.whereTo(signedIn)).isEqualTo("/me");
		assertThat(desk.follow(signedIn).body()).contains("010-0777").doesNotContain("010-0666");
	}

	@Test
	void showsItToNobodyElse() {
		Visitor desk = new Visitor(this.port);
		desk.sendWithToken(tokenOf("contact"), "/me", TYPED);
		desk.open("/login");
		assertThat(desk.page().html()).doesNotContain("010-0777");
		assertThat(Visitor.whereTo(desk.send("/login", Map.of("username", "manager", "password", "manager"))))
			.isEqualTo("/");
		assertThat(desk.open("/me").body()).doesNotContain("010-0777");
		desk.sendWithToken(tokenOf("contact"), "/me", TYPED);
		assertThat(desk.page().select("h1").text()).isEqualTo("This form was open for too long");
		assertThat(desk.page().select("main").text()).contains("kept for whoever typed it").doesNotContain("010-0777");
		assertThat(desk.open("/me").body()).doesNotContain("010-0777");
		desk.send("/logout", Map.of());
		assertThat(desk.signedInAs("contact").open("/me").body()).contains("010-0777");
	}

	@Test
	void keepsNothingThatNobodyTyped() {
		for (String token : new String[] { "", "x", "%00", "AAAA", "A".repeat(98) }) {
			Visitor visitor = new Visitor(this.port);
			assertThat(Visitor.whereTo(visitor.sendWithToken(token, "/me", TYPED))).startsWith("/login?");
			visitor.signedInAs("contact");
			assertThat(visitor.open("/me").body()).doesNotContain("010-0777");
		}
		Visitor visitor = new Visitor(this.port);
		assertThat(
				Visitor.whereTo(visitor.sendWithToken(tokenOf("contact"), "/me", Map.of("phone", "1".repeat(200_000)))))
			.isEqualTo("/login?expired");
	}

	private String tokenOf(String person) {
		Visitor before = new Visitor(this.port).signedInAs(person);
		before.open("/me");
		return before.token();
	}

}
