package org.bindery.engine.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts the tries of a password before it is looked at, so that of many at once each is
 * counted. From the third on each is followed by a pause; in it more are counted, and
 * none is looked at. The count is of one account from one place, so that nobody can keep
 * somebody else out, and in the database, so that all nodes share it.
 */
@Component
class SignInTries {

	private static final int WITHOUT_PAUSE = 2;

	private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

	/** After so much time without a try it counts from one again. */
	private static final Duration FORGOTTEN = Duration.ofHours(1);

	private final JdbcTemplate database;

	private final TransactionTemplate own;

	private final Clock clock;

	SignInTries(JdbcTemplate database, PlatformTransactionManager transactions, Clock clock) {
		this.database = database;
		this.own = new TransactionTemplate(transactions);
		this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.clock = clock;
	}

	/** Counts a try, and says whether it is not in a pause. */
	boolean count(String place) {
		OffsetDateTime now = now();
		try {
			return this.own.execute((transaction) -> again(place, now) ? opens(place, now) : first(place, now));
		}
		catch (DuplicateKeyException ex) {
			// another of many at once was first
			return count(place);
		}
	}

	/**
	 * The last one was right, and counts no more. The wrong ones before it do: they may
	 * be those of somebody else at the same address.
	 */
	void takeBack(String place) {
		this.own.executeWithoutResult((transaction) -> {
			this.database.update("update sign_in_try set tries = tries - 1, open_at = ? where place = ?", now(), place);
			this.database.update("delete from sign_in_try where place = ? and tries < 1", place);
		});
	}

	private boolean again(String place, OffsetDateTime now) {
		return this.database.update("""
				update sign_in_try set tried_at = ?, tries = case when tried_at < ? then 1 else tries + 1 end
				where place = ?""", now, now.minus(FORGOTTEN), place) == 1;
	}

	private boolean first(String place, OffsetDateTime now) {
		this.database.update("delete from sign_in_try where tried_at < ?", now.minus(FORGOTTEN));
		this.database.update("insert into sign_in_try (place, tries, tried_at, open_at) values (?, 1, ?, ?)", place,
				now, now);
		return true;
	}

	/** The first after a pause begins the next one. */
	private boolean opens(String place, OffsetDateTime now) {
		Tries tries = this.database.queryForObject("select tries, open_at from sign_in_try where place = ?",
				SignInTries::tries, place);
		if (tries.pausesAt(now.toInstant())) {
			return false;
		}
		this.database.update("update sign_in_try set open_at = ? where place = ?", now.plus(pause(tries.count())),
				place);
		return true;
	}

	private static Duration pause(int tries) {
		if (tries <= WITHOUT_PAUSE) {
			return Duration.ZERO;
		}
		Duration doubled = Duration.ofSeconds(1L << Math.min(tries - WITHOUT_PAUSE - 1, 16));
		return (doubled.compareTo(LONGEST_PAUSE) < 0) ? doubled : LONGEST_PAUSE;
	}

	private static Tries tries(ResultSet row, int number) throws SQLException {
		return new Tries(row.getInt("tries"), row.getObject("open_at", OffsetDateTime.class).toInstant());
	}

	private OffsetDateTime now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
	}

	private record Tries(int count, Instant openAt) {

		/** Also where the clock was set back meanwhile. */
		private boolean pausesAt(Instant now) {
			return this.openAt.isAfter(now) && !this.openAt.isAfter(now.plus(LONGEST_PAUSE));
		}
	}

}
