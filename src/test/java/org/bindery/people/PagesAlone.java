package org.bindery.people;

import java.time.Clock;
import java.util.Optional;

import org.bindery.calendar.CalendarSettings;
import org.bindery.calendar.WorkingCalendar;
import org.bindery.engine.accounts.Accounts;
import org.bindery.engine.accounts.CallerNetwork;
import org.bindery.identity.Reference;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.bindery.identity.StaffId;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * This module alone, over HTTP: without engine and database, so that it starts at once.
 */
@EnableAutoConfiguration(excludeName = { "org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration",
		"org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappAutoConfiguration",
		"org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration",
		"org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration",
		"org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration",
		"org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration" })
@ComponentScan({ "org.bindery.people", "org.bindery.addresses" })
@ConfigurationPropertiesScan("org.bindery.addresses")
@EnableConfigurationProperties({ FirstAdministratorSettings.class, CalendarSettings.class })
@Import({ WorkingCalendar.class, CallerNetwork.class })
class PagesAlone {

	@Bean
	Accounts accounts() {
		return new StaffInMemory();
	}

	/** No database: nobody sends a form here. */
	@Bean
	DSLContext database() {
		return DSL.using(SQLDialect.H2);
	}

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	@Bean
	ContactBook contactBook() {
		return new ContactBook() {

			@Override
			public Optional<ContactTeam> contactOf(Reference reference) {
				return Optional.empty();
			}

			@Override
			public Optional<StaffId> raisedBy(Reference reference) {
				return Optional.empty();
			}

		};
	}

}
