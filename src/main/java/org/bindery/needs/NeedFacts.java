package org.bindery.needs;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.bindery.communication.LetterContext;
import org.bindery.communication.LetterFacts;
import org.bindery.search.NameOrder;

import org.springframework.stereotype.Component;

/** What letters may say of the need. */
@Component
class NeedFacts implements LetterFacts {

	private final Needs needs;

	NeedFacts(Needs needs) {
		this.needs = needs;
	}

	@Override
	public Map<String, Function<LetterContext, Object>> facts() {
		Map<String, Function<LetterContext, Object>> facts = new HashMap<>();
		facts.put("needTitle", of(Need::title));
		facts.put("needPurpose", of(Need::purpose));
		facts.put("needAudience", of((need) -> need.audience().orElse("")));
		facts.put("needGoals",
				of((need) -> need.goals().stream().map(StrategicGoal::title).sorted(NameOrder.NAMES).toList()));
		facts.put("needPursued", decided(NeedDecision.PURSUE));
		facts.put("needDeferred", decided(NeedDecision.DEFER));
		facts.put("needDeclined", decided(NeedDecision.DECLINE));
		facts.put("needDeferUntil", of((need) -> need.deferUntil().<Object>map((date) -> date).orElse("")));
		facts.put("needNote", of((need) -> need.decisionNote().orElse("")));
		return facts;
	}

	private Function<LetterContext, Object> decided(NeedDecision decision) {
		return of((need) -> need.decision().filter(decision::equals).isPresent());
	}

	private Function<LetterContext, Object> of(Function<Need, Object> fact) {
		return (letter) -> this.needs.findByReference(letter.reference()).map(fact).orElse("");
	}

}
