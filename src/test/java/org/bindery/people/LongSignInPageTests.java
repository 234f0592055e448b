package org.bindery.people;

import java.net.http.HttpResponse;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever stands before its form, the sign-in page is whole, and its form can be sent.
 */
@PagesAloneTest
class LongSignInPageTests {

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void aNameThatIsUnderWayBeforeTheForm(DynamicPropertyRegistry properties) {
		properties.add("bindery.library.name", () -> "Library ".repeat(2000));
	}

	@Test
	void isWhole() {
		Visitor visitor = new Visitor(this.port);
		HttpResponse<String> answer = visitor.open("/login");
		assertThat(answer.body()).hasSizeGreaterThan(16_000).endsWith("</html>\n");
		HttpResponse<String> sent = visitor.send("/login", Map.of("username", "contact", "password", "contact"));
		assertThat(Visitor.whereTo(sent)).isEqualTo("/");
	}

}
