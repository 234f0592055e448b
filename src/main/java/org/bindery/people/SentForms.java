package org.bindery.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.identity.StaffId;
import org.jooq.DSLContext;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import static org.bindery.tables.people.SentFormTable.SENT_FORM;

/**
 * Does once what a form asks for, however often it is sent: after a second click, the way
 * back, or a restart. Another person's form is another one whatever its key: nobody
 * learns what came of a form, or takes its place, by a key.
 */
@Component
public class SentForms {

	private static final Duration REMEMBERED = Duration.ofDays(30);

	private static final int KEY_LENGTH = 36;

	private final DSLContext database;

	private final WorkingCalendar calendar;

	SentForms(DSLContext database, WorkingCalendar calendar) {
		this.database = database;
		this.calendar = calendar;
	}

	/** A key for a new form; that of a form which was sent stays. */
	public static String key(String sent) {
		return (sent != null && sent.length() == KEY_LENGTH) ? sent : UUID.randomUUID().toString();
	}

	/**
	 * What came of the person's form; empty until then.
	 * @param place what the form is for
	 */
	@Transactional(readOnly = true)
	public Optional<String> outcome(String place, String key, StaffId person) {
		return this.database.select(SENT_FORM.OUTCOME)
			.from(SENT_FORM)
			.where(SENT_FORM.FORM_KEY.eq(own(place, key, person)))
			.fetchOptional(SENT_FORM.OUTCOME);
	}

	/**
	 * What comes of the form, or came already.
	 * @param action what it asks for, in this transaction
	 * @throws OptimisticLockingFailureException where the same form is done right now
	 */
	@Transactional
	public String once(String place, String key, StaffId person, Supplier<String> action) {
		return outcome(place, key, person).orElseGet(() -> {
			Instant now = this.calendar.now();
			String own = own(place, key, person);
			begin(own, now);
			String outcome = action.get();
			this.database.update(SENT_FORM).set(SENT_FORM.OUTCOME, outcome).where(SENT_FORM.FORM_KEY.eq(own)).execute();
			this.database.deleteFrom(SENT_FORM).where(SENT_FORM.SENT_AT.lt(now.minus(REMEMBERED))).execute();
			return outcome;
		});
	}

	/** Of two at once the later one waits here. */
	private void begin(String own, Instant now) {
		try {
			this.database.insertInto(SENT_FORM)
				.set(SENT_FORM.FORM_KEY, own)
				.set(SENT_FORM.OUTCOME, "")
				.set(SENT_FORM.SENT_AT, now)
				.execute();
		}
		catch (DuplicateKeyException ex) {
			throw new OptimisticLockingFailureException("The form is sent twice at once", ex);
		}
	}

	private static String own(String place, String key, StaffId person) {
		String form = String.join("\n", person.text(), place, key);
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(form.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
