package org.bindery.engine.accounts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NetworkTests {

	@ParameterizedTest
	@CsvSource({ "2001:db8:1:2::1, 2001:db8:1:2:ffff:ffff:ffff:ffff", "2001:DB8:1:2::1, 2001:0db8:0001:0002:0::1",
			"[2001:db8:1:2::1]:4711, 2001:db8:1:2::7", "fe80::1%eth0, fe80::2", "192.0.2.7:4711, 192.0.2.7",
			"::ffff:192.0.2.7, 192.0.2.7" })
	void isOneWhateverItsMachineWrites(String one, String other) {
		assertThat(Network.of(one)).isEqualTo(Network.of(other));
	}

	@ParameterizedTest
	@CsvSource({ "2001:db8:1:2::1, 2001:db8:1:3::1", "192.0.2.7, 192.0.2.8" })
	void isAnotherForOthers(String one, String other) {
		assertThat(Network.of(one)).isNotEqualTo(Network.of(other));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "unknown", "library.example", "1.2.3.4.5", ":::", "1:2:3" })
	void looksUpNoName(String written) {
		assertThat(Network.of(written)).isEqualTo(written);
	}

}
