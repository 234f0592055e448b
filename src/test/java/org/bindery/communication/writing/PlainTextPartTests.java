package org.bindery.communication.writing;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextPartTests {

	@Test
	void keepsParagraphsApartAndLinesTogether() {
		assertThat(textOf("<p>One\n two <b>three</b></p>\n<p>Four<br>five</p><div>six</div><div>seven</div>"))
			.isEqualTo("One two three\n\nFour\nfive\n\nsix\nseven\n");
	}

	@Test
	void numbersAndIndentsLists() {
		assertThat(textOf("<p>We:</p><ul><li><p>a</p></li><li>b<ol><li>c</li><li>d</li></ol></li></ul><p>end</p>"))
			.isEqualTo("We:\n\n- a\n- b\n  1. c\n  2. d\n\nend\n");
	}

	@Test
	void writesAddressesOutOnce() {
		assertThat(textOf("<p><a href='https://a.example'>Us</a>, <a href='mailto:a@b.example'>a@b.example</a></p>"))
			.isEqualTo("Us (https://a.example), a@b.example\n");
	}

	private static String textOf(String html) {
		return PlainTextPart.of(Jsoup.parse(html).body());
	}

}
