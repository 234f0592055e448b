package org.bindery.people;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Behind TLS no cookie goes without it, whoever set it. */
@PagesAloneTest
class CookiesTests {

	private static final String ALL = "/login?colours=dark&lang=es";

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "X-Forwarded-Proto | https", "X-Forwarded-Ssl | on", "Forwarded | for=192.0.2.1;proto=https" })
	void areSecureBehindAProxyWithTls(String header, String value) throws Exception {
		List<String> cookies = cookies(header, value);
		assertThat(cookies).hasSize(3).allSatisfy((cookie) -> assertThat(cookie).contains("; Secure", "HttpOnly"));
		assertThat(cookies).anySatisfy((cookie) -> assertThat(cookie).startsWith("JSESSIONID="));
	}

	@Test
	void workWithoutTls() throws Exception {
		assertThat(cookies("X-Forwarded-Proto", "http")).hasSize(3)
			.allSatisfy((cookie) -> assertThat(cookie).doesNotContain("Secure"));
	}

	private List<String> cookies(String header, String value) throws Exception {
		HttpResponse<Void> answer = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + ALL))
				.header(header, value)
				.build(), BodyHandlers.discarding());
		return answer.headers().allValues("Set-Cookie");
	}

}
