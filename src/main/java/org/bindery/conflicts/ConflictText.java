package org.bindery.conflicts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.engine.forms.FormWords;
import org.bindery.engine.forms.Markdown;
import org.bindery.engine.forms.Words;
import org.bindery.partnerships.words.InWords;
import org.bindery.people.Staff;
import org.bindery.search.NameOrder;

import org.springframework.stereotype.Component;

/** A conflict in words for forms. */
@Component
class ConflictText {

	private final Staff staff;

	private final WorkingCalendar calendar;

	ConflictText(Staff staff, WorkingCalendar calendar) {
		this.staff = staff;
		this.calendar = calendar;
	}

	/** What was raised. */
	Markdown of(Conflict conflict) {
		List<String> points = new ArrayList<>();
		points.add(FormWords.say("conflicts.form.raised", this.staff.nameOf(conflict.raisedBy()),
				FormWords.date(this.calendar.dateOf(conflict.raisedAt()))));
		points.add(FormWords.say("conflicts.form.cause", Words.of(conflict.cause())));
		points.add(FormWords.say("conflicts.form.severity", Words.of(conflict.severity())));
		conflict.otherParty().ifPresent((party) -> points.add(FormWords.say("conflicts.form.otherParty", party)));
		names(conflict).ifPresent((names) -> points.add(FormWords.say("conflicts.form.about", names)));
		return new Markdown(bullets(points) + "\n\n" + text(conflict.what()));
	}

	/** What was done on the rungs before this one; empty on the first. */
	Markdown stepsOf(Conflict conflict) {
		Optional<ConflictStep> now = conflict.latestStep();
		return new Markdown(conflict.steps()
			.stream()
			.filter((step) -> now.filter(step::equals).isEmpty())
			.map(this::step)
			.collect(Collectors.joining("\n\n")));
	}

	private String step(ConflictStep step) {
		String heading = "**" + Words.of(step.rung()) + "**";
		if (step.doneAt().isEmpty()) {
			return heading + "\n\n" + FormWords.say("conflicts.form.notDone", FormWords.date(step.dueOn()));
		}
		String who = step.doneBy().map(this.staff::nameOf).orElse("") + ", "
				+ FormWords.date(this.calendar.dateOf(step.doneAt().get()));
		return Stream
			.of(heading, Markdown.typed(who),
					step.heard().map((heard) -> text(FormWords.say("conflicts.form.heard", heard))).orElse(""),
					text(step.notes().orElse("")))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining("\n\n"));
	}

	private Optional<String> names(Conflict conflict) {
		return Optional
			.of(conflict.about()
				.stream()
				.map(this.staff::nameOf)
				.sorted(NameOrder.NAMES)
				.collect(Collectors.joining(", ")))
			.filter((names) -> !names.isEmpty());
	}

	private static String bullets(List<String> points) {
		return points.stream().map((point) -> "- " + Markdown.typed(point)).collect(Collectors.joining("\n"));
	}

	private static String text(String said) {
		return Markdown.typed(String.join("\n\n", InWords.lines(said)));
	}

}
