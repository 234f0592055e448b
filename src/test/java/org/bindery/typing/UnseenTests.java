package org.bindery.typing;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class UnseenTests {

	@ParameterizedTest
	@ValueSource(ints = { 0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x180E, 0x200B, 0x200D, 0x202E, 0x2060,
			0x2064, 0x2065, 0x2066, 0x206F, 0x2800, 0x3164, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0, 0x1BCA0, 0x1D159, 0x1D173,
			0xE0001, 0xE0020, 0xE0100, 0xE01EF, 0xE0FFF })
	void areFillersMarksOfDirectionAndVariants(int character) {
		assertThat(Unseen.is(character)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "é", "ø", "ا", "あ", "한", "💛", "-", "'", " ", "\n", "\u0301", "\u05BC" })
	void areNoLettersSignsBlanksOrAccents(String seen) {
		assertThat(seen.codePoints().anyMatch(Unseen::is)).isFalse();
	}

}
