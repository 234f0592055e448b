package org.bindery.communication;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.bindery.calendar.CalendarSettings;
import org.bindery.calendar.WorkingCalendar;
import org.bindery.communication.writing.LetterPrinter;
import org.bindery.engine.ActingPerson;
import org.bindery.engine.accounts.Account;
import org.bindery.engine.accounts.Accounts;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.people.Colleague;
import org.bindery.people.ContactBook;
import org.bindery.people.ContactTeam;
import org.bindery.people.Role;
import org.bindery.people.Staff;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Maria leads the contact team of every partnership; Li and Sam manage. No configuration
 * by annotation, so that tests of the whole application do not find it.
 */
@EntityScan("org.bindery")
@AutoConfigurationPackage(basePackages = { "org.bindery.partners", "org.bindery.communication" })
@EnableConfigurationProperties({ Library.class, CalendarSettings.class })
@Import({ OutgoingMail.class, Recipients.class, LetterTemplates.class, LetterPrinter.class, LetterFile.class,
		Delivery.class, Redelivery.class, PostOffice.class, CommonFacts.class, ReminderFacts.class, LetterBook.class,
		Confidence.class, Correspondence.class, Staff.class, WorkingCalendar.class })
class SmallLibrary {

	static final Instant NOW = Instant.parse("2027-03-01T15:00:00Z");

	static final Colleague LI = new Colleague(new StaffId("li"), Set.of(Role.MANAGER));

	@Bean
	Clock clock() {
		return Clock.fixed(NOW, ZoneOffset.UTC);
	}

	@Bean
	ActingPerson nobody() {
		return Optional::empty;
	}

	@Bean
	Accounts accounts() {
		Account maria = new Account(new StaffId("maria"), "Maria", "Lopez", "maria@riverside.example", "555 0123");
		Account li = new Account(new StaffId("li"), "Li", "Chen", "li@riverside.example", "");
		Account sam = new Account(new StaffId("sam"), "Sam", "Okoro", "", "");
		Accounts accounts = mock();
		List.of(maria, li, sam)
			.forEach((account) -> given(accounts.find(account.id())).willReturn(Optional.of(account)));
		given(accounts.inGroup("managers")).willReturn(List.of(li, sam));
		return accounts;
	}

	@Bean
	ContactBook contactBook() {
		ContactBook contacts = mock();
		given(contacts.contactOf(new Reference("P-2027-0001")))
			.willReturn(Optional.of(new ContactTeam(new StaffId("maria"), List.of(new StaffId("li")))));
		return contacts;
	}

}
