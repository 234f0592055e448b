package org.bindery.partnerships;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bindery.engine.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Expects refusals. */
final class Refused {

	private Refused() {
	}

	/**
	 * Expects a refusal of that field, or of the whole where it is empty.
	 * @param reason the end of the reason's message key
	 */
	static void refuses(String field, String reason, ThrowingCallable call) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(call).satisfies((refusal) -> {
			assertThat(refusal.field()).isEqualTo(field);
			assertThat(refusal.messageKey()).endsWith("." + reason);
		});
	}

}
