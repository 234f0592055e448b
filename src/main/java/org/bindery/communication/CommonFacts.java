package org.bindery.communication;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.bindery.engine.accounts.Account;
import org.bindery.people.ContactBook;
import org.bindery.people.ContactTeam;
import org.bindery.people.Staff;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * What every letter says: the library, and whom to turn to. Where the contact has no
 * address of their own, or nobody is the contact yet, it is the library's.
 */
@Component
class CommonFacts implements LetterFacts {

	private final Library library;

	private final ContactBook contacts;

	private final Staff staff;

	CommonFacts(Library library, ContactBook contacts, Staff staff) {
		this.library = library;
		this.contacts = contacts;
		this.staff = staff;
	}

	@Override
	public Map<String, Function<LetterContext, Object>> facts() {
		return Map.ofEntries(Map.entry("libraryName", (letter) -> this.library.name()),
				Map.entry("libraryAddress", (letter) -> this.library.address()),
				Map.entry("libraryWebsite", (letter) -> this.library.website()),
				Map.entry("contactName", (letter) -> contact(letter).map(Account::name).orElse(this.library.name())),
				Map.entry("contactEmail", this::contactEmail),
				Map.entry("contactMailLink", (letter) -> "mailto:" + contactEmail(letter)),
				Map.entry("contactPhone", this::contactPhone),
				Map.entry("reference", (letter) -> letter.reference().text()),
				Map.entry("recipientName", LetterContext::recipientName));
	}

	private String contactEmail(LetterContext letter) {
		return contact(letter).map(Account::email).filter(StringUtils::hasText).orElse(this.library.email());
	}

	private String contactPhone(LetterContext letter) {
		return contact(letter).map(Account::phone).filter(StringUtils::hasText).orElse(this.library.phone());
	}

	private Optional<Account> contact(LetterContext letter) {
		return this.contacts.contactOf(letter.reference()).map(ContactTeam::lead).flatMap(this.staff::find);
	}

}
