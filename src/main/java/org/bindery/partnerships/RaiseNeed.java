package org.bindery.partnerships;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.bindery.typing.OneLine;

/** What begins a partnership: somebody says what partners are needed for. */
public record RaiseNeed(@OneLine @NotNull @Size(max = 120) String title, @NotNull @Size(max = 2000) String purpose) {
}
