package org.bindery.identity;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AddressTests {

	@Test
	void areReadInTheOrderInWhichTheyAreWritten() {
		assertThat(Address.several("partner:12, staff:a.b@c ,group:managers,")).containsExactly(new Address.Partner(12),
				new Address.Staff(new StaffId("a.b@c")), new Address.Group("managers"));
		assertThat(Address.several("")).isEmpty();
	}

	@Test
	void areWrittenAsTheyAreRead() {
		assertThat(Address.together(List.of(new Address.Partner(12), new Address.Staff(new StaffId("li")))))
			.isEqualTo("partner:12,staff:li");
		assertThat(Address.together(List.of())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "li", "staff:", "staff: ", "Staff:li", "partner:x", "partner:", "mailto:a@b.example", ":" })
	void nameSomebodyOrAreRefused(String text) {
		assertThatExceptionOfType(NotAnId.class).isThrownBy(() -> Address.of(text));
	}

}
