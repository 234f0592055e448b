package org.bindery.communication.web;

import jakarta.validation.constraints.NotBlank;
import org.bindery.addresses.Mailable;
import org.bindery.typing.OneLine;

/** Where a letter is to go that could not be sent. */
record Sending(@OneLine @NotBlank(message = "{communication.letter.again.missing}") @Mailable String email) {
}
