package org.bindery.engine.forms;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody typed is shown as they typed it, whatever it would mean as markup. */
class MarkdownTests {

	@ParameterizedTest
	@CsvSource({ "5*6*7, 5&#42;6&#42;7", "_a_, &#95;a&#95;", "[x](y), &#91;x&#93;(y)", "a\\*b, a&#92;&#42;b",
			"# Not a heading, &#35; Not a heading", "1. not a list, 1&#46; not a list",
			"12) not a list, 12&#41; not a list", "- not a list, &#45; not a list", "+ not a list, &#43; not a list",
			"===, &#61;==", "> not a quotation, &gt; not a quotation", "~~kept~~, &#126;&#126;kept&#126;&#126;",
			"`kept`, &#96;kept&#96;", "a|b, a&#124;b", "&lt;, &amp;lt;",
			"here<https://example.org/x>, here&lt;https://example.org/x&gt;" })
	void holdsNoMarkup(String typed, String shown) {
		assertThat(Markdown.typed(typed)).isEqualTo(shown);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "Well-known", "At 9.30 (or 10) in room 1.", "Who? \"We!\" Really: 3 + 4 = 7", "Jardín", "" })
	void leavesWhatIsNoMarkup(String typed) {
		assertThat(Markdown.typed(typed)).isEqualTo(typed);
	}

	@Test
	void looksAtEachLine() {
		assertThat(Markdown.typed("Tools:\n- saw\n    hammer\r\n2. glue"))
			.isEqualTo("Tools:\n&#45; saw\n&nbsp;&nbsp;&nbsp;&nbsp;hammer\r\n2&#46; glue");
	}

}
