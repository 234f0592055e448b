package org.bindery.search;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SearchTextTests {

	@Test
	void knowsNoCapitalsAndNoAccents() {
		assertThat(SearchText.of(100, "Niñez", "ÉCOLE", "Größe", "ﬁre")).isEqualTo("ninez ecole grosse fire");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Øresund readers          | oresund
			Straße und Garten        | strasse
			STRASSE                  | straße
			Hawaiʻi book club        | hawai'i
			Hawaiʻi book club        | hawaii
			Hawai`i                  | hawai´i
			K–12 tutoring            | k-12
			K−6                      | k-6
			Maker​space              | makerspace
			Maker­space              | makerspace
			Łódź, Đakovo, Ħamrun     | lodz đakovo hamrun
			Æther Œuvre Þór Ðuro     | aether oeuvre thor duro
			Diyarbakır İzmir         | diyarbakir izmir
			“Reading” «aloud»        | "reading" aloud"
			ＦＵＬＬ　ｗｉｄｔｈ            | full width
			ΟΔΥΣΣΕΥΣ                 | οδυσσευς
			O’Brien                  | obrien
			Col·lecció local         | colleccio
			Coŀlegi obert            | collegi
			ビル・ゲイツ                 | ビルゲイツ
			ŉ Oggend                 | n
			5′ and 6‴                | 5 and 6
			Ɛkumfi Gbɔ Ƙarfi         | ekumfi gbo karfi
			Ǥuovda ƀook Ǯiǯ          | guovda book ziz
			ǝsat Ʋli Ʊna             | esat vli una
			Ꞌotomi ꞌotomi            | otomi
			""")
	void findsHoweverItIsWritten(String written, String typed) {
		assertThat(SearchWords.typed(typed).all()).isNotEmpty()
			.allMatch((word) -> SearchWords.found(word, written), written);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u3164", "\u115F", "\u1160", "\uFFA0", "\u2800", "\u17B4", "\u180B", "\u180E", "\u200B",
			"\u00AD", "\uFE0F", "\uDB40\uDD00" })
	void seesNothingWhereNothingIsShown(String unseen) {
		assertThat(SearchText.of(100, "Maker" + unseen + "space")).isEqualTo("makerspace");
	}

	@Test
	void keepsTheVowelsOfScriptsThatWriteThemAsMarks() {
		assertThat(SearchText.of(100, "की")).isNotEqualTo(SearchText.of(100, "का"));
	}

	@Test
	void takesTheRoomOfOneLetterForASyllable() {
		assertThat(SearchText.of(100, "한국", "がぎ")).isEqualTo("한국 がぎ");
	}

	@Test
	void takesEveryApostropheForNone() {
		assertThat(SearchText.of(100, "Farmers’ Market", "l‘art", "O´Hara")).isEqualTo("farmers market lart ohara");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			École ouverte            | ecole  OUVERTE
			K–12                     | K-12
			Old Mill Beekeepers      | Old-Mill Beekeepers.
			Old Mill Beekeepers      | “Old Mill”, BEEKEEPERS
			Old Mill Beekeepers      | Old Mill & Beekeepers
			Old Mill&Beekeepers      | Old Mill and Beekeepers
			Padres y Madres          | Padres + Madres
			Padres e hijos           | Padres, hijos
			PADRES Y MADRES          | Padres & Madres
			PADRES E HIJOS           | Padres e hijos
			Luis Y Perez             | luis-Y Pérez
			A.B. Reads               | AB Reads
			Book Ends                | Bookends
			4-H Club                 | 4H Club
			Room 1–2                 | Room 1, 2
			Club #1                  | Club 1
			""")
	void knowsANameAgainHoweverItIsWritten(String one, String other) {
		assertThat(SameName.isOf(one, other)).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			K-12                     | K-1
			Room 1-2                 | Room 12
			C Club                   | C++ Club
			C Club                   | C# Club
			The Y                    | The
			Vitamin E Club           | Vitamin Club
			Plan E International     | Plan International
			Luis Y Perez             | Luis Perez
			Generation Y Foundation  | Generation Foundation
			Großfuß A                | Großfuß B
			ﬃﬃ A                     | ﬃﬃ B
			Andover                  | Over
			???                      | !!!
			""")
	void takesNoNameForAnother(String one, String other) {
		assertThat(SameName.isOf(one, other)).isFalse();
	}

	@Test
	void sortsNamesInOneOrder() {
		assertThat(Stream.of("Zoe", "Ødegård", "iSchool", "Edna", "École", "de Vries", "Daniel", "Álvarez")
			.sorted(NameOrder.NAMES))
			.containsExactly("Álvarez", "Daniel", "de Vries", "École", "Edna", "iSchool", "Ødegård", "Zoe");
	}

	@Test
	void keepsWordsOneBlankApart() {
		assertThat(SearchText.of(100, " Job\u00a0 skills\n", "", "\u0000P-2026-0042 "))
			.isEqualTo("job skills p-2026-0042");
	}

	@Test
	void endsWhereThereIsNoMoreRoom() {
		assertThat(SearchText.of(8, "Storytime")).isEqualTo("storytim");
	}

	@Test
	void looksForEachWordOnce() {
		assertThat(SearchWords.typed("  Fire  fire DEPARTMENT ").all()).containsExactly("fire", "department");
		assertThat(SearchWords.typed(" \t").isEmpty()).isTrue();
		assertThat(SearchWords.typed("a b c d e f g h i j").all()).hasSize(8);
	}

	@Test
	void findsPartsOfNames() {
		assertThat(SearchWords.found("alva", "María Álvarez")).isTrue();
		assertThat(SearchWords.found("ruth", "María Álvarez")).isFalse();
	}

}
