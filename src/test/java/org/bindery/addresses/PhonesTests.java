package org.bindery.addresses;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class PhonesTests {

	private final Phones phones = new Phones(new LibraryCountry("us"));

	@ParameterizedTest
	@ValueSource(strings = { "(555) 010-0142", "tel:+15550100142", "\u202A(555) 010\u20110142\u202C", "555.010.0142",
			"555 010 0142\u00A0", "+1 555 010\u20130142", "tel:+1-555-010-0142", "\uFF0815550100142\uFF09",
			"\u200B1 (555) 010-0142" })
	void areShownInOneForm(String typed) {
		assertThat(this.phones.read(typed)).isEqualTo("(555) 010-0142");
		assertThat(this.phones.link(typed)).isEqualTo("tel:+1-555-010-0142");
	}

	@ParameterizedTest
	@ValueSource(strings = { "(555) 010-0142, ext. 12", "555-010-0142 x12", "+1 555 010 0142 Ext 12",
			"tel:+15550100142;ext=12", "555.010.0142 #12", "(555) 010-0142 extension 12" })
	void keepTheirExtension(String typed) {
		assertThat(this.phones.read(typed)).isEqualTo("(555) 010-0142 ext. 12");
		assertThat(this.phones.link(typed)).isEqualTo("tel:+1-555-010-0142;ext=12");
	}

	@ParameterizedTest
	@CsvSource({ "+49 30 901820,+49 30 901820,tel:+49-30-901820", "555 0123,555-0123,tel:5550123" })
	void areReadAsThoseOfTheLibrarysCountryUnlessTheySayOtherwise(String typed, String shown, String link) {
		assertThat(this.phones.read(typed)).isEqualTo(shown);
		assertThat(this.phones.link(typed)).isEqualTo(link);
	}

	@Test
	void areWrittenAsInTheLibrarysCountry() {
		assertThat(new Phones(new LibraryCountry("DE")).read("+49 30 901820")).isEqualTo("030 901820");
		assertThatIllegalStateException().isThrownBy(() -> new Phones(new LibraryCountry("Utopia")))
			.withMessageContaining("bindery.library.country");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ask the desk", "12", "call 555 010 0142", "<b>5550100142</b>", "+999 1234567",
			"555 010 0142 or 555 010 0143", "(555) 010-01423456789012345", "555\u00000100142" })
	void areRefusedWhereNobodyCouldDialThem(String typed) {
		assertThatExceptionOfType(Unreachable.class).isThrownBy(() -> this.phones.read(typed))
			.withMessage("addresses.phone.none");
		assertThat(this.phones.shown(typed)).isEqualTo(typed);
		assertThat(this.phones.link(typed)).isEmpty();
	}

}
