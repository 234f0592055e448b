package org.bindery.activities;

import java.util.Map;
import java.util.function.Function;

import org.bindery.communication.LetterContext;
import org.bindery.communication.LetterFacts;
import org.bindery.engine.forms.Words;
import org.bindery.partnerships.words.InWords;

import org.springframework.stereotype.Component;

/** What letters may say of an overlap. */
@Component
class OverlapFacts implements LetterFacts {

	private final Overlaps overlaps;

	OverlapFacts(Overlaps overlaps) {
		this.overlaps = overlaps;
	}

	@Override
	public Map<String, Function<LetterContext, Object>> facts() {
		return Map.of("overlapOurs", of((overlap) -> overlap.ours().title()), "overlapTheirs",
				of((overlap) -> overlap.theirs().title()), "overlapSettlement",
				of((overlap) -> Words.inEnglish(overlap.status())), "overlapDivision",
				of((overlap) -> InWords.lines(overlap.division().orElse(""))));
	}

	private Function<LetterContext, Object> of(Function<Overlap, Object> fact) {
		return (letter) -> fact.apply(this.overlaps.findById(letter.ids().id("overlapId").orElseThrow()).orElseThrow());
	}

}
