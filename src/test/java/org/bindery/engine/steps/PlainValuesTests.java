package org.bindery.engine.steps;

import java.util.Map;

import org.bindery.addresses.LibraryCountry;
import org.bindery.engine.Refusal;
import org.bindery.typing.Money;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;

class PlainValuesTests {

	private final PlainValues values = new PlainValues(mock(RefusalMessages.class), new LibraryCountry("us"));

	@Test
	void readAmountsInTheLibrarysCurrency() {
		assertThat(this.values.of(Map.of("money", "$5,000", "people", "5,000"), Amounts.class))
			.isEqualTo(Map.of("money", 5000, "people", 5000));
		refuse(Map.of("money", "€5,000"), "engine.refusal.otherCurrency");
		refuse(Map.of("people", "$5,000"), "engine.refusal.notMoney");
	}

	@Test
	void readNumbersOfProgramsAsThoseThatAreTyped() {
		assertThat(this.values.of(Map.of("money", 5.0, "people", 5e3), Amounts.class))
			.isEqualTo(Map.of("money", 5, "people", 5000));
		refuse(Map.of("people", 99_999_999_999L), "engine.refusal.tooLarge");
		refuse(Map.of("people", "99999999999"), "engine.refusal.tooLarge");
		refuse(Map.of("people", 1e300), "engine.refusal.tooLarge");
		refuse(Map.of("people", 5.5), "engine.refusal.notANumber");
		refuse(Map.of("people", Double.NaN), "engine.refusal.notANumber");
	}

	private void refuse(Map<String, Object> sent, String reason) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.values.of(sent, Amounts.class))
			.satisfies((refusal) -> assertThat(refusal.messageKey()).isEqualTo(reason));
	}

	record Amounts(@Money Integer money, Integer people) {
	}

}
