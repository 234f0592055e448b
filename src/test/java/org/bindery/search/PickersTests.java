package org.bindery.search;

import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.bindery.BinderyTest;
import org.bindery.browser.Desk;
import org.bindery.browser.Desks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@BinderyTest
@ExtendWith(Desks.class)
class PickersTests {

	private static final String IN_THE_BROWSER = """
			async (characters) => {
				const { plain } = await import('/scripts/tasklist/plain.js');
				return [...characters].map((character) => plain(`A ${character}b`)).join('\\n');
			}""";

	private static final IntPredicate BOTH_KNOW = (character) -> switch (Character.getType(character)) {
		case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> false;
		default -> true;
	};

	/** A browser may know letters that this Java does not know yet. */
	@Test
	void compareEveryCharacterAsTheListDoes(Desk desk) {
		desk.opens("/login");
		String characters = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
			.filter(BOTH_KNOW)
			.mapToObj(Character::toString)
			.collect(Collectors.joining());
		String[] folded = desk.page().evaluate(IN_THE_BROWSER, characters).toString().split("\n");
		int[] each = characters.codePoints().toArray();
		assertThat(folded).hasSameSizeAs(each);
		assertThat(IntStream.range(0, each.length)
			.filter((place) -> !folded[place].equals(SearchText.plain("A " + Character.toString(each[place]) + "b")))
			.mapToObj((place) -> "U+%X: %s".formatted(each[place], folded[place]))).isEmpty();
	}

}
