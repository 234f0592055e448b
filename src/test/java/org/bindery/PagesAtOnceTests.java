package org.bindery;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.bindery.people.Visitor;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Camunda's web applications for several people at the same moment. */
@BinderyTest
class PagesAtOnceTests {

	private static final Pattern NONCE = Pattern.compile("nonce[-=]\"?([\\w-]+)");

	@LocalServerPort
	private int port;

	@Test
	void haveTheScriptsThatTheirHeadersAllow() {
		Visitor visitor = new Visitor(this.port).signedInAs("contact");
		List<HttpResponse<String>> pages = IntStream.range(0, 60)
			.parallel()
			.mapToObj((number) -> visitor.open("/camunda/app/tasklist/default/"))
			.toList();
		assertThat(pages).allSatisfy((page) -> {
			String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
			assertThat(nonces(policy)).hasSize(1);
			assertThat(nonces(page.body())).isNotEmpty().allMatch(nonces(policy).get(0)::equals);
		});
		assertThat(pages).extracting((page) -> nonces(page.body()).get(0)).doesNotHaveDuplicates();
	}

	private static List<String> nonces(String text) {
		return NONCE.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
	}

}
