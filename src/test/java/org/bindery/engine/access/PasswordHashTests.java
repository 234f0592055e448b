package org.bindery.engine.access;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordHashTests {

	private final PasswordHash hash = new PasswordHash(1000);

	@Test
	void knowsThePasswordAgainAndNoOther() {
		String kept = this.hash.encrypt("correct horse");
		assertThat(this.hash.check("correct horse", kept)).isTrue();
		assertThat(this.hash.check("battery staple", kept)).isFalse();
		assertThat(kept).doesNotContain("horse").isNotEqualTo(this.hash.encrypt("correct horse"));
	}

	@Test
	void knowsPasswordsThatWereKeptWithAnotherNumberOfRounds() {
		assertThat(new PasswordHash(2000).check("correct horse", this.hash.encrypt("correct horse"))).isTrue();
	}

	@Test
	void knowsNothingThatIsNoHash() {
		assertThat(this.hash.check("", "")).isFalse();
		assertThat(this.hash.check("x", "1000:x")).isFalse();
		assertThat(this.hash.check("x", "0:x")).isFalse();
	}

}
