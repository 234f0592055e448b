package org.bindery.people;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages speak the reader's language. */
@PagesAloneTest
class LanguageTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "en-US,en,Sign in", "es-MX,es,Iniciar sesión", "'de,es;q=0.8,en;q=0.5',es,Iniciar sesión",
			"fr,en,Sign in" })
	void speaksTheBrowsersLanguage(String browser, String language, String title) {
		Visitor visitor = new Visitor(this.port).speaking(browser);
		visitor.open("/login");
		assertThat(visitor.page().select("html").attr("lang")).isEqualTo(language);
		assertThat(visitor.page().select("h1").text()).isEqualTo(title);
	}

	@Test
	void remembersTheChoice() {
		Visitor visitor = new Visitor(this.port);
		visitor.open("/login?lang=es");
		visitor.open("/login");
		assertThat(visitor.page().select("h1").text()).isEqualTo("Iniciar sesión");
	}

	@ParameterizedTest
	@ValueSource(strings = { "fr", "xx-yy-zz", "", "%00", "%3Cb%3E", "es_MX" })
	void ignoresALanguageThatItDoesNotSpeak(String language) {
		Visitor visitor = new Visitor(this.port);
		assertThat(visitor.open("/login?lang=" + language).statusCode()).isEqualTo(200);
		assertThat(visitor.page().select("h1").text()).isEqualTo("Sign in");
	}

	@Test
	void changesNothingElseOfThePagesAddress() {
		Visitor visitor = new Visitor(this.port);
		visitor.open("/login?refused&page=2&lang=es");
		assertThat(visitor.page().select("footer .languages a").attr("href")).isEqualTo("?refused&page=2&lang=en");
	}

}
