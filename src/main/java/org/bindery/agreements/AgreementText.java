package org.bindery.agreements;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.engine.forms.Markdown;
import org.bindery.engine.forms.Words;
import org.bindery.partners.ContributionKind;
import org.bindery.partnerships.words.Amounts;
import org.bindery.partnerships.words.InWords;

/** An agreement in words: what is reviewed, approved, and signed. */
final class AgreementText {

	private final List<AgreementPoint> points = new ArrayList<>();

	private final Amounts amounts;

	private AgreementText(Amounts amounts) {
		this.amounts = amounts;
	}

	/** Its points in the order in which they are drafted. */
	static List<AgreementPoint> of(Agreement agreement, Amounts amounts) {
		AgreementText text = new AgreementText(amounts);
		agreement.vision().ifPresent(text::say);
		agreement.contributionDetails().ifPresent((details) -> text.say(agreement, details));
		agreement.conflictHandling().ifPresent(text::say);
		agreement.communicationPlan().ifPresent(text::say);
		return List.copyOf(text.points);
	}

	/** The same for a form. */
	static Markdown markdownOf(Agreement agreement, Amounts amounts) {
		return new Markdown(of(agreement, amounts).stream()
			.map((point) -> "**" + point.heading() + "**\n\n" + Markdown.typed(String.join("\n\n", point.lines())))
			.collect(Collectors.joining("\n\n")));
	}

	private void say(SharedVision shared) {
		say("Our shared vision", shared.vision());
		say("What we want to reach", shared.objectives());
		say("Goals that we share", shared.sharedGoals());
		say("Who does what", shared.divisionOfWork());
	}

	private void say(Agreement agreement, ContributionDetails details) {
		say("What the library contributes", agreement.contributionsOf(Side.LIBRARY), details.libraryDetails());
		say("What the partners contribute", agreement.contributionsOf(Side.PARTNER), details.partnerDetails());
		if (details.money() != null) {
			say("Money involved", this.amounts.inEnglish(details.money()));
		}
	}

	private void say(ConflictHandling handling) {
		say("When we disagree", Words.inEnglish(handling.firstStep()) + ". If that has not helped after "
				+ handling.days() + " working days, we take the next step.");
		say("Mediator", handling.mediator());
		say("What else we understand about conflicts", handling.understanding());
	}

	private void say(CommunicationPlan plan) {
		say("How often we speak", Words.inEnglish(plan.cadence()));
		say("How we usually speak", Words.inEnglish(plan.channel()));
		say("First check-in", InWords.date(plan.firstCheckIn()));
		say("We review this agreement on", InWords.date(plan.reviewOn()));
		say("End of the partnership", (plan.endsOn() != null) ? InWords.date(plan.endsOn()) : "No end is planned");
	}

	private void say(String heading, List<ContributionKind> kinds, String details) {
		String listed = kinds.stream().map(Words::inEnglish).collect(Collectors.joining(", "));
		this.points.add(new AgreementPoint(heading,
				Stream.concat(Stream.of(listed), InWords.lines(details).stream()).toList()));
	}

	private void say(String heading, String text) {
		if (text != null) {
			this.points.add(new AgreementPoint(heading, InWords.lines(text)));
		}
	}

}
