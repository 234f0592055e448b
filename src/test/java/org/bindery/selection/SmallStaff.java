package org.bindery.selection;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.bindery.engine.accounts.Account;
import org.bindery.engine.accounts.Accounts;
import org.bindery.identity.StaffId;
import org.bindery.needs.Proposers;
import org.bindery.people.ContactBook;
import org.bindery.people.ContactTeam;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/** On March 1, 2027, Maria is the contact of every partnership, and Li manages. */
@TestConfiguration
class SmallStaff {

	@Bean
	Clock clock() {
		return Clock.fixed(Instant.parse("2027-03-01T15:00:00Z"), ZoneOffset.UTC);
	}

	@Bean
	Accounts accounts() {
		Account maria = new Account(new StaffId("maria"), "Maria", "Lopez", "maria@riverside.example", "");
		Account li = new Account(new StaffId("li"), "Li", "Chen", "li@riverside.example", "");
		Accounts accounts = mock();
		given(accounts.find(new StaffId("maria"))).willReturn(Optional.of(maria));
		given(accounts.find(new StaffId("li"))).willReturn(Optional.of(li));
		given(accounts.inGroup("contacts")).willReturn(List.of(maria));
		given(accounts.inGroup("managers")).willReturn(List.of(li));
		return accounts;
	}

	@Bean
	Proposers proposers() {
		return mock();
	}

	@Bean
	ContactBook contactBook() {
		ContactBook contacts = mock();
		given(contacts.contactOf(Riverside.REFERENCE))
			.willReturn(Optional.of(new ContactTeam(new StaffId("maria"), List.of())));
		return contacts;
	}

}
