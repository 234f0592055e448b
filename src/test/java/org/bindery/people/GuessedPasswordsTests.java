package org.bindery.people;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.bindery.BinderyTest;
import org.bindery.story.TestStaff;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever guesses keeps out nobody but themselves, and not for long. */
@BinderyTest
@ExtendWith(OutputCaptureExtension.class)
class GuessedPasswordsTests {

	@LocalServerPort
	private int port;

	@Autowired
	private TestStaff staff;

	private final HttpClient http = HttpClient.newHttpClient();

	private String clerk;

	@BeforeEach
	void somebodyNew() {
		this.clerk = this.staff.somebody();
		ClockUtil.setCurrentTime(new Date());
	}

	@AfterEach
	void backToThePresent() {
		ClockUtil.reset();
	}

	@Test
	void theRightOneWaitsForAMoment() {
		guess(20);
		assertThat(ask(this.clerk, "")).isEqualTo(401);
		ClockUtil.setCurrentTime(Date.from(Instant.now().plusSeconds(61)));
		assertThat(ask(this.clerk, "")).isEqualTo(200);
		assertThat(ask(this.clerk, "")).isEqualTo(200);
	}

	@Test
	void aScriptMayAskInParallel() {
		assertThat(IntStream.range(0, 12)
			.mapToObj((number) -> CompletableFuture.supplyAsync(() -> ask(this.clerk, "203.0.113.12")))
			.toList()).extracting(CompletableFuture::join).containsOnly(200);
	}

	@Test
	void fromAnotherPlaceItIsLookedAtAtOnce() {
		guess(20);
		assertThat(ask(this.clerk, "203.0.113.7")).isEqualTo(200);
		assertThat(ask(this.clerk, "")).isEqualTo(401);
	}

	@Test
	void nobodyMovesByWritingAddressesBeforeTheProxysOwn() {
		IntStream.range(0, 5).forEach((number) -> ask("wrong", "198.51.100." + number + ", 203.0.113.9"));
		assertThat(ask(this.clerk, "198.51.100.99, 203.0.113.9")).isEqualTo(401);
		assertThat(ask(this.clerk, "203.0.113.9, 198.51.100.99")).isEqualTo(200);
	}

	@Test
	void aBrowserThatIsKnownComesInWhileSomebodyGuessesBesideIt() {
		Visitor clerksBrowser = new Visitor(this.port).signedInAs(this.clerk);
		clerksBrowser.open("/me");
		clerksBrowser.send("/logout", Map.of());
		guess(20);
		assertThat(new Visitor(this.port).signedInAs(this.clerk).open("/me").statusCode()).isEqualTo(302);
		assertThat(clerksBrowser.signedInAs(this.clerk).open("/me").statusCode()).isEqualTo(200);
	}

	@Test
	void nobodyChoosesAnothersDevice() {
		String chosen = "0123456789abcdef".repeat(2);
		String given = new Visitor(this.port).saying("Cookie", "device=" + chosen)
			.signedInAs(this.clerk)
			.cookie("device");
		assertThat(given).matches("[0-9a-f]{32}").isNotEqualTo(chosen);
		Visitor browser = new Visitor(this.port).signedInAs(this.clerk);
		String device = browser.cookie("device");
		browser.open("/me");
		browser.send("/logout", Map.of());
		assertThat(browser.signedInAs(this.clerk).cookie("device")).isEqualTo(device);
		browser.open("/me");
		browser.send("/logout", Map.of());
		assertThat(browser.signedInAs("contact").cookie("device")).isNotEqualTo(device);
	}

	@Test
	void theLogTellsOfThemInOneLineWithoutThePassword(CapturedOutput output) {
		new Visitor(this.port).signedInAs(this.clerk);
		String basic = this.clerk + "\u2028\nsigned in: admin:guess-me";
		send(basic, "");
		assertThat(output).contains("signed in: " + this.clerk)
			.contains("wrong password: " + this.clerk + "\\u2028\\u000asigned in")
			.doesNotContain("guess-me");
	}

	private void guess(int times) {
		IntStream.range(0, times).forEach((number) -> assertThat(ask("wrong", "")).isEqualTo(401));
	}

	private int ask(String password, String forwardedFor) {
		return send(this.clerk + ":" + password, forwardedFor);
	}

	private int send(String credentials, String forwardedFor) {
		String basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
		HttpRequest.Builder request = HttpRequest
			.newBuilder(URI.create("http://localhost:" + this.port + "/engine-rest/engine"))
			.header("Authorization", "Basic " + basic);
		Optional.of(forwardedFor)
			.filter((address) -> !address.isEmpty())
			.ifPresent((address) -> request.header("X-Forwarded-For", address));
		try {
			return this.http.send(request.build(), BodyHandlers.ofString()).statusCode();
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
