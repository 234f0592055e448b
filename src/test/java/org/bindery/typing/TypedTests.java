package org.bindery.typing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody pastes is what they meant, whatever program it comes from. */
class TypedTests {

	@ParameterizedTest
	@ValueSource(strings = { "\n", "\r\n", "\r", "\u000B", "\f", "\u0085", "\u2028", "\u2029", "\u000E", "\u001C",
			"\u001D", "\u001E" })
	void breaksTheLineWhereALineWasBroken(String lineBreak) {
		assertThat(Typed.text("First line" + lineBreak + "second line")).isEqualTo("First line\nsecond line");
		assertThat(Typed.line("First line" + lineBreak + "second line")).isEqualTo("First line second line");
	}

	@ParameterizedTest
	@CsvSource({ "don\u0092t, don’t", "\u0093quoted\u0094, “quoted”", "9\u009617, 9–17", "\u0080 5, € 5",
			"wait\u0085, wait", "a\u0081b, ab" })
	void readsWhatWindowsMeant(String pasted, String meant) {
		assertThat(Typed.text(pasted)).isEqualTo(meant);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u0007", "\u001F" })
	void keepsCellsApart(String end) {
		assertThat(Typed.text("First cell" + end + "second cell" + end)).isEqualTo("First cell second cell");
		assertThat(Typed.line("First cell" + end + "second cell" + end)).isEqualTo("First cell second cell");
	}

	@Test
	void forgetsWhatNobodyMeans() {
		assertThat(Typed.text("a\u0000b\u0001c\u007Fd\u001Be\uFFFEf")).isEqualTo("abcdef");
		assertThat(Typed.text("\uFEFF\u00A0 Makerspace\u200B \u3000")).isEqualTo("Makerspace");
	}

	@ParameterizedTest
	@ValueSource(strings = { "From: A Person <a.person@example.org>", "here<https://example.org/?a=1&b=2>", "<half of",
			"<b>5</b> & 3 < 4", "=1+1", "one\ttwo\n\nthree", "می\u200Cخواهم", "👩\u200D🏫", "\uD83E\uDEE0", "❤\uFE0F",
			"Café", "x\u0301" })
	void keepsTheRest(String typed) {
		assertThat(Typed.text(typed)).isEqualTo(typed);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\t\n", "\u00A0", "\u200B", "\u200D", "\u200E\u200F", "\u202A\u202C",
			"\u2066\u2069", "\u00AD", "\u2060", "\u2063", "\uFEFF", "\u3000", "\u3164", "\u115F\u1160", "\uFFA0",
			"\u2800", "\uFE0F", "\u034F", "\u17B5", "\u180E", "\u061C", "\u0000", "\u0081", "\uDB40\uDC41",
			"\uDB40\uDD00", " \u200B\u2800 \u3164", "\uFFFC", "\uFFFD\uFFFD", "\uE000", "\uDBC0\uDC00" })
	void takesWhatCannotBeSeenForNothing(String typed) {
		assertThat(Typed.text(typed)).isEmpty();
		assertThat(Typed.line(typed)).isEmpty();
	}

	@Test
	void leavesAloneWhatItHasRead() {
		String once = Typed.text(" a\u000Bb\u0093c\u0094 ");
		assertThat(Typed.text(once)).isEqualTo(once);
	}

}
