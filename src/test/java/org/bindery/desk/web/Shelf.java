package org.bindery.desk.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import org.bindery.identity.Reference;
import org.bindery.partnerships.Stage;
import org.bindery.search.SearchText;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;

/** Puts partnerships into the database as they stand, without their processes. */
public class Shelf {

	private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

	private final JdbcClient database;

	public Shelf(JdbcClient database) {
		this.database = database;
	}

	/**
	 * The reference of a partnership with a need, a contact, and a partner of its own.
	 */
	public Reference put(String title, Stage stage) {
		Reference reference = Reference.numbered(DAY.getYear(),
				ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_999_999_999L));
		this.database.sql("""
				insert into need (version, reference, title, purpose, words, raised_by, urgent)
				values (0, :reference, :title, 'Courses', :words, 'contact', false)""")
			.param("reference", reference.text())
			.param("title", title)
			.param("words", SearchText.of(200, title, "Courses"))
			.update();
		this.database
			.sql("""
					insert into partnership (version, reference, title, words, stage, need_id, raised_by, contact, money, minors,
					depth, cadence, next_check_in)
					values (0, :reference, :title, :words, :stage, (select id from need where reference = :reference), 'contact',
					'contact', 0, false, 'NETWORKING', 'MONTHLY', :day)""")
			.param("reference", reference.text())
			.param("title", title)
			.param("words", SearchText.of(200, title, reference.text()))
			.param("stage", stage.name())
			.param("day", DAY.plusDays(title.length()))
			.update();
		join(reference, "Partner of " + title);
		return reference;
	}

	private void join(Reference reference, String partner) {
		KeyHolder key = new GeneratedKeyHolder();
		this.database.sql("""
				insert into partner (name, words, kind, description, interests, history, website, version)
				values (:name, :words, 'UNIVERSITY', '', '', '', '', 0)""")
			.param("name", partner)
			.param("words", SearchText.of(200, partner))
			.update(key, "id");
		join(reference, key.getKey().longValue());
	}

	/** Makes the partner one of the partnership's. */
	public void join(Reference reference, long partner) {
		this.database.sql("""
				insert into partnership_partner (partnership_id, partner_id, partner_role)
				select id, :partner, 'ADVISER' from partnership where reference = :reference""")
			.param("reference", reference.text())
			.param("partner", partner)
			.update();
	}

	/** Something was done, said and planned, each by somebody of that id. */
	public void happened(Reference reference, String person) {
		this.database.sql("""
				insert into history_entry (reference, done_at, person, process, step, label)
				values (:reference, :now, :person, 'PartnerSelection', 'choosePartners', 'Choose partners')""")
			.param("reference", reference.text())
			.param("now", Instant.EPOCH.atOffset(ZoneOffset.UTC))
			.param("person", person)
			.update();
		this.database.sql("""
				insert into conversation (reference, channel, summary, held_on, logged_by, logged_at)
				values (:reference, 'PHONE', 'All is well', :day, :person, :now)""")
			.param("reference", reference.text())
			.param("day", DAY)
			.param("person", person)
			.param("now", Instant.EPOCH.atOffset(ZoneOffset.UTC))
			.update();
		this.database.sql("""
				insert into check_in (version, reference, planned_for, status, logged_by)
				values (0, :reference, :day, 'HELD', :person)""")
			.param("reference", reference.text())
			.param("day", DAY)
			.param("person", person)
			.update();
	}

	/** Something came, and nobody did it. */
	public void cameByItself(Reference reference, String step, String label) {
		this.database.sql("""
				insert into history_entry (reference, done_at, process, step, label)
				values (:reference, :now, 'PartnershipLifecycle', :step, :label)""")
			.param("reference", reference.text())
			.param("now", Instant.EPOCH.atOffset(ZoneOffset.UTC))
			.param("step", step)
			.param("label", label)
			.update();
	}

	/** A conflict, an overlap and a review, each by somebody of that id. */
	public void settled(Reference reference, String person) {
		this.database.sql("""
				insert into conflict (version, reference, cause, severity, what, raised_by, raised_at, closed_at)
				values (0, :reference, 'ROLES', 'LOW', 'The key', :person, :now, :now)""")
			.param("reference", reference.text())
			.param("person", person)
			.param("now", Instant.EPOCH.atOffset(ZoneOffset.UTC))
			.update();
		this.database.sql("""
				insert into overlap (version, reference, ours_id, theirs_id, concern, reported_by, reported_on, status)
				values (0, :reference, :ours, :theirs, 'The hour', :person, :day, 'OPEN')""")
			.param("reference", reference.text())
			.param("ours", activity(reference, "LIBRARY"))
			.param("theirs", activity(reference, "PARTNER"))
			.param("person", person)
			.param("day", DAY)
			.update();
		this.database.sql("""
				insert into review (version, reference, status, library_trust, library_value, pulse_by, pulse_on)
				values (0, :reference, 'OPEN', 4, 4, :person, :day)""")
			.param("reference", reference.text())
			.param("person", person)
			.param("day", DAY)
			.update();
	}

	private Number activity(Reference reference, String runBy) {
		String topic = UUID.randomUUID().toString();
		KeyHolder key = new GeneratedKeyHolder();
		this.database
			.sql("insert into activity (version, reference, title, words, run_by) "
					+ "values (0, :reference, :title, :words, :runBy)")
			.param("reference", reference.text())
			.param("title", topic)
			.param("words", topic)
			.param("runBy", runBy)
			.update(key, "id");
		return key.getKey();
	}

}
