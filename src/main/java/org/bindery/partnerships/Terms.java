package org.bindery.partnerships;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.bindery.calendar.Cadence;
import org.bindery.calendar.WorkingCalendar;
import org.bindery.selection.ChoiceMade;
import org.bindery.selection.Depth;
import org.hibernate.envers.NotAudited;

/** How deep a partnership goes, what it involves, and when its people speak. */
@Embeddable
public class Terms {

	/** Working days between the invitation to a check-in and the check-in. */
	private static final int NOTICE = 5;

	@Enumerated(EnumType.STRING)
	private Depth depth;

	private int money;

	private boolean minors;

	@Enumerated(EnumType.STRING)
	private Cadence cadence;

	private LocalDate nextCheckIn;

	/** The day agreed on, from which the cadence is counted. */
	@NotAudited
	private LocalDate checkInRhythm;

	private LocalDate reviewOn;

	private LocalDate endsOn;

	protected Terms() {
	}

	static Terms chosen(ChoiceMade choice) {
		Terms terms = new Terms();
		terms.depth = choice.depth();
		terms.money = choice.money();
		terms.minors = choice.minors();
		terms.cadence = choice.cadence();
		terms.endsOn = choice.endsOn();
		return terms;
	}

	/** What was agreed on before anybody recorded it. */
	static Terms recorded(Depth depth, Cadence cadence, LocalDate endsOn) {
		Terms terms = new Terms();
		terms.depth = depth;
		terms.cadence = cadence;
		terms.endsOn = endsOn;
		return terms;
	}

	/** Plans the next check-in on the day wished for, or on the working day after it. */
	Terms speakingOn(LocalDate wish, WorkingCalendar calendar) {
		this.nextCheckIn = calendar.plus(wish, 0);
		this.checkInRhythm = wish;
		return this;
	}

	/** The same choice for an agreement of its own. */
	Terms chosenAgain() {
		Terms terms = new Terms();
		terms.depth = this.depth;
		terms.money = this.money;
		terms.minors = this.minors;
		terms.cadence = this.cadence;
		terms.endsOn = this.endsOn;
		return terms;
	}

	/** Moves the next check-in by working days, and with it those that follow. */
	void moveCheckIn(int days, WorkingCalendar calendar) {
		nextCheckIn().ifPresent((date) -> {
			this.nextCheckIn = calendar.move(date, days);
			this.checkInRhythm = this.checkInRhythm.plusDays(ChronoUnit.DAYS.between(date, this.nextCheckIn));
		});
	}

	/** Moves the review by working days. */
	void moveReview(int days, WorkingCalendar calendar) {
		this.reviewOn = reviewOn().map((date) -> calendar.move(date, days)).orElse(null);
	}

	/** When the review comes: not before now; never where none is planned. */
	Date review(WorkingCalendar calendar) {
		Date morning = calendar.startOf(reviewOn().map((date) -> calendar.plus(date, 0)).orElse(WorkingCalendar.NEVER));
		Date now = Date.from(calendar.now());
		return morning.before(now) ? now : morning;
	}

	void agree(Cadence every, LocalDate firstCheckIn, LocalDate review, Optional<LocalDate> until,
			WorkingCalendar calendar) {
		if (every != this.cadence || !firstCheckIn.equals(this.nextCheckIn)) {
			this.checkInRhythm = firstCheckIn;
		}
		this.cadence = every;
		this.nextCheckIn = firstCheckIn;
		this.endsOn = until.orElse(null);
		this.reviewOn = review;
		settle(calendar);
	}

	/**
	 * Plans the next review on that day, or on the working day after it; empty where none
	 * comes before the term's end.
	 */
	public Terms reviewOn(Optional<LocalDate> date, WorkingCalendar calendar) {
		this.reviewOn = date.map((day) -> calendar.plus(day, 0)).orElse(null);
		return this;
	}

	/**
	 * Without an agreement the first check-in comes after one cadence: from today, or
	 * from the working day before where nobody works today, so that what begins on a
	 * weekend is not a week late.
	 */
	void begin(WorkingCalendar calendar) {
		if (this.nextCheckIn == null) {
			this.checkInRhythm = calendar.plus(calendar.today().plusDays(1), -1);
			this.nextCheckIn = suggestedNext(this.checkInRhythm, calendar);
		}
		settle(calendar);
	}

	/** What has gone by before it could begin comes as soon as it can. */
	private void settle(WorkingCalendar calendar) {
		settleCheckIn(calendar);
		LocalDate today = calendar.today();
		reviewOn(reviewOn().map((day) -> day.isBefore(today) ? today : day), calendar);
	}

	/** Keeps the day on which the next check-in really comes, for all who ask. */
	LocalDate settleCheckIn(WorkingCalendar calendar) {
		this.nextCheckIn = checkInDate(calendar);
		return this.nextCheckIn;
	}

	/** Moves what is to come off days on which nobody works any more. */
	void keepToWorkingDays(boolean invited, WorkingCalendar calendar) {
		LocalDate today = calendar.today();
		if (!invited) {
			this.nextCheckIn = nextCheckIn().map((day) -> day.isAfter(today) ? calendar.plus(day, 0) : day)
				.orElse(null);
		}
		reviewOn().filter((day) -> day.isAfter(today)).ifPresent((day) -> reviewOn(Optional.of(day), calendar));
	}

	/**
	 * The working day of the next check-in; a plan that has gone by leaves the partners
	 * the usual notice.
	 */
	private LocalDate checkInDate(WorkingCalendar calendar) {
		LocalDate today = calendar.today();
		return this.nextCheckIn.isAfter(today) ? calendar.plus(this.nextCheckIn, 0) : calendar.plus(today, NOTICE);
	}

	/**
	 * When the partners are invited to the next check-in: not before now, and never to
	 * one that the term's end would cancel.
	 */
	Date invitation(WorkingCalendar calendar) {
		LocalDate checkIn = checkInDate(calendar);
		if (endsOn().filter(checkIn::isAfter).isPresent()) {
			return calendar.endOf(WorkingCalendar.NEVER);
		}
		Date morning = calendar.startOf(calendar.plus(checkIn, -NOTICE));
		Date now = Date.from(calendar.now());
		return morning.before(now) ? now : morning;
	}

	/**
	 * Plans the check-in after one that was planned for that day, on the date wished for
	 * or by the cadence. Taking the suggestion does not let weekends move the rhythm.
	 */
	void planNext(LocalDate planned, Optional<LocalDate> wish, WorkingCalendar calendar) {
		LocalDate suggested = suggestedNext(planned, calendar);
		wish.filter((date) -> !calendar.plus(date, 0).equals(suggested))
			.ifPresentOrElse((date) -> speakingOn(date, calendar), () -> this.nextCheckIn = suggested);
	}

	/**
	 * What the cadence, or what was agreed on since, gives after the planned check-in; it
	 * is yet to come.
	 */
	LocalDate suggestedNext(LocalDate planned, WorkingCalendar calendar) {
		LocalDate today = calendar.today();
		return calendar.plus(this.cadence.firstAfter(planned.isAfter(today) ? planned : today, this.checkInRhythm), 0);
	}

	/**
	 * Takes on how much money a signed agreement involves, in whole units of currency.
	 */
	public void agreeOnMoney(int agreed) {
		this.money = agreed;
	}

	boolean overOn(LocalDate date) {
		return this.endsOn != null && !date.isBefore(this.endsOn);
	}

	public Optional<Depth> depth() {
		return Optional.ofNullable(this.depth);
	}

	/** In whole units of currency. */
	public int money() {
		return this.money;
	}

	/** Whether minors are served directly. */
	public boolean minors() {
		return this.minors;
	}

	public Optional<Cadence> cadence() {
		return Optional.ofNullable(this.cadence);
	}

	public Optional<LocalDate> nextCheckIn() {
		return Optional.ofNullable(this.nextCheckIn);
	}

	public Optional<LocalDate> reviewOn() {
		return Optional.ofNullable(this.reviewOn);
	}

	/** The last day; empty where the partnership is open-ended. */
	public Optional<LocalDate> endsOn() {
		return Optional.ofNullable(this.endsOn);
	}

}
