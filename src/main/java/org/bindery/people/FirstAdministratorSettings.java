package org.bindery.people;

import jakarta.validation.constraints.Pattern;
import org.bindery.addresses.Mailable;
import org.bindery.engine.accounts.Account;
import org.bindery.engine.accounts.Passwords;
import org.bindery.identity.StaffId;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The administrator that is created at a start that finds none.
 *
 * @param id what the administrator signs in with: letters and digits, between them also .
 * - _ + and @
 * @param password empty for a generated one, which the log says once
 * @param email empty where none is known
 */
@Validated
@ConfigurationProperties("bindery.first-administrator")
record FirstAdministratorSettings(
		@DefaultValue("admin") @Pattern(regexp = Account.IDS,
				message = "must be letters and digits, between them also . - _ + and @") String id,
		@DefaultValue("") String password, @DefaultValue("First") String firstName,
		@DefaultValue("Administrator") String lastName, @DefaultValue("") @Mailable String email) {

	/** Not by an annotation: its failure would show the password. */
	FirstAdministratorSettings {
		if (!password.isEmpty() && !Passwords.isGood(password)) {
			throw new IllegalArgumentException("bindery.first-administrator.password needs at least "
					+ Passwords.SHORTEST + " characters that can be seen, or none for a generated one");
		}
	}

	Account account() {
		return new Account(new StaffId(this.id), this.firstName, this.lastName, this.email, "");
	}

	/** Without the password, which must not come into a log by accident. */
	@Override
	public String toString() {
		return "FirstAdministratorSettings[id=" + this.id + "]";
	}

}
