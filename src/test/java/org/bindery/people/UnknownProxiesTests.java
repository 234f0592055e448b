package org.bindery.people;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever is no known proxy speaks for nobody. */
@PagesAloneTest
@TestPropertySource(properties = "bindery.proxies=192.0.2.0/24")
class UnknownProxiesTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "X-Forwarded-Host | evil.example", "x-forwarded-prefix | /evil.example",
					"X-Forwarded-Proto | https", "Forwarded | host=evil.example;proto=https", "X-Forwarded-Port | 666",
					"X-Forwarded-Ssl | on" })
	void sayNothingOfAnAddress(String header, String value) throws Exception {
		HttpResponse<Void> answer = ask("/me", header, value);
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Location").orElse("")).isIn("/login",
				"http://localhost:" + this.port + "/login");
		assertThat(answer.headers().allValues("Set-Cookie")).isNotEmpty()
			.noneMatch((cookie) -> cookie.contains("; Secure"));
	}

	@Test
	void areNotEvenRefusedForWhatTheySay() throws Exception {
		assertThat(ask("/login", "X-Forwarded-Port", "x").statusCode()).isEqualTo(200);
	}

	private HttpResponse<Void> ask(String address, String header, String value) throws Exception {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address))
				.header(header, value)
				.header("Accept", "text/html")
				.build(), BodyHandlers.discarding());
	}

}
