package org.bindery.partnerships;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.bindery.addresses.LibraryCountry;
import org.bindery.calendar.CalendarSettings;
import org.bindery.calendar.WorkingCalendar;
import org.bindery.communication.LetterBook;
import org.bindery.communication.writing.LetterPrinter;
import org.bindery.engine.Deadlines;
import org.bindery.engine.Decisions;
import org.bindery.engine.Processes;
import org.bindery.engine.accounts.Account;
import org.bindery.engine.accounts.Accounts;
import org.bindery.engine.tasks.OpenTasks;
import org.bindery.identity.StaffId;
import org.bindery.people.Staff;
import org.bindery.selection.Selections;

import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Maria and Li can be contacts, Li and Sam manage. Processes only take messages, and what
 * was chosen is up to the test.
 */
@EntityScan("org.bindery")
@EnableJpaRepositories("org.bindery")
@EnableConfigurationProperties({ CalendarSettings.class, LibraryCountry.class })
@ComponentScan(
		basePackages = { "org.bindery.partnerships", "org.bindery.agreements", "org.bindery.conflicts",
				"org.bindery.activities", "org.bindery.reviews" },
		excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*\\.web\\..*"))
@Import({ LetterPrinter.class, Staff.class, WorkingCalendar.class })
class SmallLibrary {

	@Bean
	Clock clock() {
		return new TestClock();
	}

	@Bean
	LetterBook letters() {
		return mock();
	}

	@Bean
	Decisions decisions() {
		return mock();
	}

	@Bean
	Processes processes() {
		return mock();
	}

	@Bean
	OpenTasks tasks() {
		return mock();
	}

	@Bean
	Deadlines deadlines() {
		return mock();
	}

	@Bean
	Selections selections() {
		return mock();
	}

	@Bean
	Accounts accounts() {
		Account maria = new Account(new StaffId("maria"), "Maria", "Lopez", "maria@riverside.example", "555 0123");
		Account li = new Account(new StaffId("li"), "Li", "Chen", "li@riverside.example", "");
		Account sam = new Account(new StaffId("sam"), "Sam", "Okoro", "", "");
		Accounts accounts = mock();
		List.of(maria, li, sam).forEach((account) -> {
			given(accounts.find(account.id())).willReturn(Optional.of(account));
			given(accounts.worksHere(account.id())).willReturn(true);
		});
		given(accounts.inGroup("contacts")).willReturn(List.of(maria, li));
		given(accounts.inGroup("managers")).willReturn(List.of(li, sam));
		return accounts;
	}

}
