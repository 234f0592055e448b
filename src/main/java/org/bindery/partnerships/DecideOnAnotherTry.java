package org.bindery.partnerships;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whether to look for partners again after nobody was found or nothing was agreed. */
public record DecideOnAnotherTry(@NotNull Decision decision, @NotNull @Size(max = 1000) String reason) {

	/** What is decided. */
	public enum Decision {

		TRY_AGAIN, DECLINE

	}

}
