package org.bindery.selection;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.bindery.communication.LetterContext;
import org.bindery.communication.LetterFacts;
import org.bindery.engine.forms.Words;

import org.springframework.stereotype.Component;

/** What letters may say of the partnership that partners are invited to. */
@Component
class SelectionFacts implements LetterFacts {

	private final SelectionRounds rounds;

	SelectionFacts(SelectionRounds rounds) {
		this.rounds = rounds;
	}

	@Override
	public Map<String, Function<LetterContext, Object>> facts() {
		return Map.of("wantedRoles", ofSelection(SelectionFacts::wantedRoles), "intendedCadence",
				ofTerms((terms) -> Words.inEnglish(terms.cadence()).toLowerCase(Locale.ROOT)), "intendedEnd",
				ofTerms((terms) -> (terms.endsOn() != null) ? terms.endsOn() : ""));
	}

	private static List<String> wantedRoles(Selection selection) {
		return selection.invited()
			.stream()
			.flatMap((candidate) -> candidate.chosen().roles().stream())
			.distinct()
			.sorted()
			.map(Words::inEnglish)
			.toList();
	}

	private Function<LetterContext, Object> ofTerms(Function<ChosenTerms, Object> fact) {
		return ofSelection((selection) -> selection.terms().map(fact).orElse(""));
	}

	private Function<LetterContext, Object> ofSelection(Function<Selection, Object> fact) {
		return (letter) -> fact.apply(this.rounds.current(letter.reference()));
	}

}
