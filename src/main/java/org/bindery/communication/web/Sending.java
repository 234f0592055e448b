package org.bindery.communication.web;

import jakarta.validation.constraints.NotBlank;
import org.bindery.addresses.Mailable;

/** Where a letter is to go that could not be sent. */
record Sending(@NotBlank(message = "{communication.letter.again.missing}") @Mailable String email) {
}
