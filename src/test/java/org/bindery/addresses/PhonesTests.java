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
			"\u200B1 (555) 010-0142", "٥٥٥ ٠١٠ ٠١٤٢", "Tel. (555) 010-0142", "Phone: 555-010-0142", "tel: //5550100142",
			"teléfono 555 010 0142", "555/010-0142", "555·010·0142", "Phone:\n555 010 0142" })
	void areShownInOneForm(String typed) {
		assertThat(this.phones.read(typed)).isEqualTo("(555) 010-0142");
		assertThat(this.phones.link(typed)).isEqualTo("tel:+1-555-010-0142");
	}

	@ParameterizedTest
	@ValueSource(strings = { "(555) 010-0142, ext. 12", "555-010-0142 x12", "+1 555 010 0142 Ext 12",
			"tel:+15550100142;ext=12", "555.010.0142 #12", "(555) 010-0142 extension 12", "(555) 010-0142 extensión 12",
			"(555) 010-0142 EXTENSIO\u0301N 12", "(555) 010-0142 anexo 12", "(555) 010-0142 int. 12",
			"(555) 010-0142 poste 12", "(555) 010-0142 ext.: 12", "(555) 010-0142 ext-12", "(555) 010-0142 (ext. 12)",
			"555-010-0142x12", "555-010-0142 EXT12", "555 010 0142,,12", "555 010 0142\next. 12" })
	void keepTheirExtension(String typed) {
		assertThat(this.phones.read(typed)).isEqualTo("(555) 010-0142 ext. 12");
		assertThat(this.phones.link(typed)).isEqualTo("tel:+1-555-010-0142;ext=12");
	}

	@ParameterizedTest
	@CsvSource({ "+49 30 901820,+49 30 901820,tel:+49-30-901820", "555 0123,555-0123,tel:5550123",
			"555-0123 x12,555-0123 ext. 12,tel:5550123;ext=12", "010-0142,0100142,tel:0100142",
			"1-800-FLOWERS,(800) 356-9377,tel:+1-800-356-9377" })
	void areReadAsThoseOfTheLibrarysCountryUnlessTheySayOtherwise(String typed, String shown, String link) {
		assertThat(this.phones.read(typed)).isEqualTo(shown);
		assertThat(this.phones.link(typed)).isEqualTo(link);
	}

	@ParameterizedTest
	@ValueSource(strings = { "4711", "042", "123456" })
	void stayAsTheyAreWhereTheyAreDialledInsideTheHouse(String typed) {
		assertThat(this.phones.read(typed)).isEqualTo(typed);
		assertThat(this.phones.link(typed)).isEqualTo("tel:" + typed);
	}

	@Test
	void keepWhatIsNotedBesideThem() {
		assertThat(this.phones.read("555 010 0142 (mobile)")).isEqualTo("(555) 010-0142 (mobile)");
		assertThat(this.phones.read("(555) 010-0142 (mobile)")).isEqualTo("(555) 010-0142 (mobile)");
		assertThat(this.phones.read("mobile: 555 010 0142")).isEqualTo("(555) 010-0142 (mobile)");
		assertThat(this.phones.read("Cell 555 010 0142")).isEqualTo("(555) 010-0142 (Cell)");
		assertThat(this.phones.read("+1 555 010-0142 (mobile) ext. 12")).isEqualTo("(555) 010-0142 ext. 12 (mobile)");
		assertThat(this.phones.link("(555) 010-0142 (mobile)")).isEqualTo("tel:+1-555-010-0142");
	}

	@Test
	void areRefusedWhereASlashBeginsASecondOne() {
		Phones german = new Phones(new LibraryCountry("DE"));
		assertThat(german.read("030/901820")).isEqualTo("030 901820");
		assertThat(german.read("+49 33203/12345")).isEqualTo("033203 12345");
		for (String two : new String[] { "030 901820/21", "901820/21", "030/901820/21", "030 901820/0171 1234567" }) {
			assertThatExceptionOfType(Unreachable.class).as(two).isThrownBy(() -> german.read(two));
		}
	}

	@ParameterizedTest
	@CsvSource({ "US,12345 12346", "US,'12345\n12346'", "US,12345/12346", "US,'555-0142\n143'", "US,555-0142 143",
			"US,'555 010 0142\n555 010 0143'", "ES,+00 555 010 0142", "ES,+999 123456", "DE,1234 5678" })
	void areRefusedWhereTwoWouldBecomeOneOrAnothers(String country, String typed) {
		assertThatExceptionOfType(Unreachable.class)
			.isThrownBy(() -> new Phones(new LibraryCountry(country)).read(typed));
	}

	@ParameterizedTest
	@CsvSource({ "US,555 0123,555-0123", "US,555010 0142,(555) 010-0142", "ES,911 234 567,911 23 45 67",
			"ES,91 1234567,911 23 45 67", "ES,612 345678,612 34 56 78", "GB,01632 960001,01632 960001",
			"DE,0351-123 456,0351 123456", "IN,98765 43210,098765 43210", "DK,3212 3456,32 12 34 56" })
	void mayBePartedAsInTheirCountry(String country, String typed, String shown) {
		assertThat(new Phones(new LibraryCountry(country)).read(typed)).isEqualTo(shown);
	}

	@Test
	void areWrittenAsInTheLibrarysCountry() {
		assertThat(new Phones(new LibraryCountry("DE")).read("+49 30 901820")).isEqualTo("030 901820");
		assertThatIllegalStateException().isThrownBy(() -> new Phones(new LibraryCountry("Utopia")))
			.withMessageContaining("bindery.library.country");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ask the desk", "12", "call 555 010 0142", "<b>5550100142</b>", "+999 1234567",
			"555 010 0142 or 555 010 0143", "555-0142, 0143", "555-0142/0143", "555-0142/43", "555-0142; 0143",
			"(555) 010-01423456789012345", "555\u00000100142" })
	void areRefusedWhereNobodyCouldDialThem(String typed) {
		assertThatExceptionOfType(Unreachable.class).isThrownBy(() -> this.phones.read(typed))
			.withMessage("addresses.phone.none");
		assertThat(this.phones.shown(typed)).isEqualTo(typed);
		assertThat(this.phones.link(typed)).isEmpty();
	}

}
