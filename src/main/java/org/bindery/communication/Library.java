package org.bindery.communication;

import jakarta.validation.constraints.NotBlank;
import org.bindery.addresses.Mailable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The library in whose name letters go out.
 *
 * @param address the postal address, in one line; may be empty
 * @param email the sender of every letter, also the domain of its Message-ID
 * @param phone whom to call where no contact's phone is known; may be empty
 * @param website may be empty
 */
@Validated
@ConfigurationProperties("bindery.library")
public record Library(@DefaultValue("The Public Library") @NotBlank String name, @DefaultValue("") String address,
		@DefaultValue("library@example.org") @NotBlank @Mailable String email, @DefaultValue("") String phone,
		@DefaultValue("") String website) {
}
