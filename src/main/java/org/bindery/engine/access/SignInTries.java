package org.bindery.engine.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.jooq.DSLContext;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import static org.bindery.tables.engine.SignInTryTable.SIGN_IN_TRY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.when;

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

	private final DSLContext database;

	private final TransactionTemplate own;

	private final Clock clock;

	SignInTries(DSLContext database, PlatformTransactionManager transactions, Clock clock) {
		this.database = database;
		this.own = new TransactionTemplate(transactions);
		this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.clock = clock;
	}

	/** Counts a try, and says whether it is not in a pause. */
	boolean count(String place) {
		Instant now = now();
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
			this.database.update(SIGN_IN_TRY)
				.set(SIGN_IN_TRY.TRIES, SIGN_IN_TRY.TRIES.minus(1))
				.set(SIGN_IN_TRY.OPEN_AT, now())
				.where(SIGN_IN_TRY.PLACE.eq(place))
				.execute();
			this.database.deleteFrom(SIGN_IN_TRY)
				.where(SIGN_IN_TRY.PLACE.eq(place))
				.and(SIGN_IN_TRY.TRIES.lt(1))
				.execute();
		});
	}

	private boolean again(String place, Instant now) {
		return this.database.update(SIGN_IN_TRY)
			.set(SIGN_IN_TRY.TRIED_AT, now)
			.set(SIGN_IN_TRY.TRIES,
					when(SIGN_IN_TRY.TRIED_AT.lt(now.minus(FORGOTTEN)), 1).otherwise(SIGN_IN_TRY.TRIES.plus(1)))
			.where(SIGN_IN_TRY.PLACE.eq(place))
			.execute() == 1;
	}

	private boolean first(String place, Instant now) {
		this.database.deleteFrom(SIGN_IN_TRY).where(SIGN_IN_TRY.TRIED_AT.lt(now.minus(FORGOTTEN))).execute();
		this.database
			.insertInto(SIGN_IN_TRY, SIGN_IN_TRY.PLACE, SIGN_IN_TRY.TRIES, SIGN_IN_TRY.TRIED_AT, SIGN_IN_TRY.OPEN_AT)
			.values(place, 1, now, now)
			.execute();
		return true;
	}

	/** The first after a pause begins the next one. */
	private boolean opens(String place, Instant now) {
		Tries tries = this.database.select(SIGN_IN_TRY.TRIES, SIGN_IN_TRY.OPEN_AT)
			.from(SIGN_IN_TRY)
			.where(SIGN_IN_TRY.PLACE.eq(place))
			.fetchSingle(mapping(Tries::new));
		if (tries.pausesAt(now)) {
			return false;
		}
		this.database.update(SIGN_IN_TRY)
			.set(SIGN_IN_TRY.OPEN_AT, now.plus(pause(tries.count())))
			.where(SIGN_IN_TRY.PLACE.eq(place))
			.execute();
		return true;
	}

	private static Duration pause(int tries) {
		if (tries <= WITHOUT_PAUSE) {
			return Duration.ZERO;
		}
		Duration doubled = Duration.ofSeconds(1L << Math.min(tries - WITHOUT_PAUSE - 1, 16));
		return (doubled.compareTo(LONGEST_PAUSE) < 0) ? doubled : LONGEST_PAUSE;
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

	private record Tries(int count, Instant openAt) {

		/** Also where the clock was set back meanwhile. */
		private boolean pausesAt(Instant now) {
			return this.openAt.isAfter(now) && !this.openAt.isAfter(now.plus(LONGEST_PAUSE));
		}
	}

}
