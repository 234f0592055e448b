package org.bindery.people;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages come in the colours that the reader chose. */
@PagesAloneTest
class ColoursTests {

	@LocalServerPort
	private int port;

	private Visitor visitor;

	@BeforeEach
	void sitsDown() {
		this.visitor = new Visitor(this.port);
	}

	@Test
	void leavesThemToTheSystemUntilOneIsChosen() {
		this.visitor.open("/login");
		assertThat(this.visitor.page().select("html").hasAttr("data-bs-theme")).isFalse();
		assertThat(this.visitor.page().select("footer .colours a").eachText()).containsExactly("Light", "Dark");
	}

	@Test
	void remembersTheChoice() {
		this.visitor.open("/login?colours=dark");
		assertThat(theme()).isEqualTo("dark");
		this.visitor.open("/login");
		assertThat(theme()).isEqualTo("dark");
		this.visitor.open("/login?colours=system");
		this.visitor.open("/login");
		assertThat(theme()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "purple", "", "%00", "%22%3E%3Cb%3E", "DARK" })
	void ignoresColoursThatItDoesNotHave(String colours) {
		assertThat(this.visitor.open("/login?colours=" + colours).statusCode()).isEqualTo(200);
		assertThat(theme()).isEmpty();
	}

	private String theme() {
		return this.visitor.page().select("html").attr("data-bs-theme");
	}

}
