package org.bindery.partnerships;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What begins a partnership: somebody says what partners are needed for. */
public record RaiseNeed(@NotNull @Size(max = 120) String title, @NotNull @Size(max = 2000) String purpose) {
}
