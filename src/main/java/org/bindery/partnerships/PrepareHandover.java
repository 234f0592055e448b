package org.bindery.partnerships;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the next contact should know. */
public record PrepareHandover(@NotNull @Size(max = 2000) String openMatters, @Size(max = 1000) String promises,
		@Size(max = 1000) String advice) {
}
