package org.bindery.search;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SearchTextTests {

	@Test
	void knowsNoCapitalsAndNoAccents() {
		assertThat(SearchText.of(100, "Niñez", "ÉCOLE", "Größe", "ﬁre")).isEqualTo("ninez ecole große fire");
	}

	@Test
	void takesEveryApostropheForTheSame() {
		assertThat(SearchText.of(100, "Farmers’ Market", "l‘art", "O´Hara")).isEqualTo("farmers' market l'art o'hara");
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
