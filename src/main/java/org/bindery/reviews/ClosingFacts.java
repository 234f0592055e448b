package org.bindery.reviews;

import java.util.Map;
import java.util.function.Function;

import org.bindery.communication.LetterContext;
import org.bindery.communication.LetterFacts;
import org.bindery.engine.forms.Words;
import org.bindery.partnerships.words.InWords;

import org.springframework.stereotype.Component;

/** What letters may say of a partnership's results. */
@Component
class ClosingFacts implements LetterFacts {

	private final ClosingReports reports;

	ClosingFacts(ClosingReports reports) {
		this.reports = reports;
	}

	@Override
	public Map<String, Function<LetterContext, Object>> facts() {
		return Map.of("closingResults", of((report) -> InWords.lines(report.results())), "closingPeopleReached",
				of((report) -> (report.peopleReached() > 0) ? InWords.number(report.peopleReached()) : ""),
				"closingBenefits", of((report) -> report.benefits().stream().map(Words::inEnglish).toList()));
	}

	private Function<LetterContext, Object> of(Function<ClosingReport, Object> fact) {
		return (letter) -> fact.apply(this.reports.findByReference(letter.reference()).orElseThrow());
	}

}
