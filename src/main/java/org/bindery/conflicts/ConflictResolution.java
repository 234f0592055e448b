package org.bindery.conflicts;

import java.util.Date;
import java.util.Optional;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.engine.Decisions;
import org.bindery.engine.Doer;
import org.bindery.engine.ProcessClass;
import org.bindery.engine.Refusal;
import org.bindery.engine.forms.Form;
import org.bindery.engine.letters.RecipientOf;
import org.bindery.identity.Address;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.Partnerships;

/** Settles a conflict on the ladder that it climbs. */
@ProcessClass(confidential = true, begunBy = "ConflictRaised", caseId = "conflictId")
public class ConflictResolution {

	private final Conflicts conflicts;

	private final Ladder ladder;

	private final ConflictForms forms;

	private final Decisions decisions;

	private final Partnerships partnerships;

	private final WorkingCalendar calendar;

	ConflictResolution(Conflicts conflicts, Ladder ladder, ConflictForms forms, Decisions decisions,
			Partnerships partnerships, WorkingCalendar calendar) {
		this.conflicts = conflicts;
		this.ladder = ladder;
		this.forms = forms;
		this.decisions = decisions;
		this.partnerships = partnerships;
		this.calendar = calendar;
	}

	/** Decides where to begin and how long each rung may take. */
	public Rung planPath(Long conflictId) {
		Conflict conflict = this.conflicts.byId(conflictId);
		PathUp path = this.decisions.decide(new ConflictPath(conflict.cause(), conflict.severity()), PathUp.class);
		conflict.takes(path);
		return path.firstRung();
	}

	/** Who raised it, as a letter's recipient. */
	@RecipientOf({ "conflictAcknowledged", "conflictOutcome" })
	public String raiser(Long conflictId) {
		return new Address.Staff(this.conflicts.byId(conflictId).raisedBy()).text();
	}

	public void reach(Long conflictId, Rung rung) {
		this.ladder.reach(this.conflicts.byId(conflictId), rung);
	}

	@Doer
	public String handler(Long conflictId) {
		return this.ladder.handler(this.conflicts.byId(conflictId)).text();
	}

	public Date deadline(Long conflictId, Rung rung) {
		return this.calendar.endOf(this.ladder.dueOn(this.conflicts.byId(conflictId), rung));
	}

	public Form<HearParties> hearParties(Long conflictId, StaffId person) {
		return this.forms.of(this.conflicts.byId(conflictId), Form.blank(HearParties.class), person);
	}

	public void hearParties(Long conflictId, HearParties form, StaffId person) {
		Conflict conflict = settledBy(person, conflictId);
		conflict.hear(form.heard(), form.notes(), person, this.calendar.now());
	}

	public Form<TalkDirectly> talkDirectly(Long conflictId, StaffId person) {
		return this.forms.of(this.conflicts.byId(conflictId), Form.blank(TalkDirectly.class), person);
	}

	public Settled talkDirectly(Long conflictId, TalkDirectly form, StaffId person) {
		return settle(conflictId, Rung.TALKING, form.decision(), form.notes(), person);
	}

	public Form<Mediate> mediate(Long conflictId, StaffId person) {
		return this.forms.of(this.conflicts.byId(conflictId), Form.blank(Mediate.class), person);
	}

	public Settled mediate(Long conflictId, Mediate form, StaffId person) {
		return settle(conflictId, Rung.MEDIATION, form.decision(), form.notes(), person);
	}

	public Form<DecideAsLeadership> decideAsLeadership(Long conflictId, StaffId person) {
		return this.forms.of(this.conflicts.byId(conflictId), Form.blank(DecideAsLeadership.class), person);
	}

	public Resolution decideAsLeadership(Long conflictId, DecideAsLeadership form, StaffId person) {
		Conflict conflict = settledBy(person, conflictId);
		conflict.done(Rung.LEADERSHIP, form.notes(), person, this.calendar.now());
		conflict.resolve(form.decision());
		return form.decision();
	}

	public Form<RecordLesson> recordLesson(Long conflictId, StaffId person) {
		return this.forms.of(this.conflicts.byId(conflictId), Form.blank(RecordLesson.class), person);
	}

	public Resolution recordLesson(Long conflictId, RecordLesson form, StaffId person) {
		Conflict conflict = settledBy(person, conflictId);
		conflict.done(Rung.LESSON, form.lesson(), person, this.calendar.now());
		conflict.close(Optional.ofNullable(form.outcomeForPartners()), this.calendar.now());
		if (conflict.resolution().filter(Resolution.END::equals).isPresent()) {
			// the reason is for everybody to read
			this.partnerships.byReference(conflict.reference())
				.endsBecause("The library's leadership decided so", person);
		}
		return conflict.resolution().orElseThrow();
	}

	/** The partners as a letter's recipients, where there is something to tell them. */
	@RecipientOf("conflictNews")
	public String partners(Long conflictId) {
		Conflict conflict = this.conflicts.byId(conflictId);
		return conflict.forPartners().isEmpty() ? ""
				: Address.together(this.partnerships.byReference(conflict.reference()).recipients());
	}

	private Settled settle(Long conflictId, Rung rung, Settled decision, String notes, StaffId person) {
		Conflict conflict = settledBy(person, conflictId);
		conflict.done(rung, notes, person, this.calendar.now());
		decision.resolution().ifPresent(conflict::resolve);
		return decision;
	}

	private Conflict settledBy(StaffId person, Long conflictId) {
		Conflict conflict = this.conflicts.byId(conflictId);
		if (conflict.about().contains(person)) {
			throw new Refusal("", "conflicts.refusal.aboutYou");
		}
		return conflict;
	}

	/** How a conflict ends. */
	public enum Outcome {

		RESOLVED, REVISE, END

	}

}
