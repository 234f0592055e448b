package org.bindery.needs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.bindery.engine.Refusal;
import org.bindery.engine.forms.Choice;
import org.bindery.engine.forms.FormWords;
import org.bindery.engine.forms.Words;
import org.bindery.search.SameName;
import org.bindery.typing.OnePiece;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The goals that a need can be tied to. */
@Component
class GoalLinks {

	private final StrategicGoals goals;

	GoalLinks(StrategicGoals goals) {
		this.goals = goals;
	}

	List<Choice> choices() {
		return this.goals.inOrder().stream().map((goal) -> new Choice(String.valueOf(goal.id()), label(goal))).toList();
	}

	/** The goals that the form names; one that is new is kept. */
	List<StrategicGoal> named(LinkNeed form) {
		Map<String, StrategicGoal> known = this.goals.findAll()
			.stream()
			.collect(Collectors.toMap((goal) -> String.valueOf(goal.id()), Function.identity()));
		List<StrategicGoal> named = new ArrayList<>();
		for (String value : form.goals()) {
			named.add(Optional.ofNullable(known.get(value)).orElseThrow(() -> Refusal.unknownOption("goals", value)));
		}
		form.added().ifPresent((goal) -> {
			refuseTwin(goal, known);
			named.add(this.goals.save(goal));
		});
		return named;
	}

	private static void refuseTwin(StrategicGoal goal, Map<String, StrategicGoal> known) {
		known.values()
			.stream()
			.filter((other) -> SameName.isOf(other.title(), goal.title()))
			.findFirst()
			.ifPresent((twin) -> {
				throw new Refusal("newGoal", "needs.refusal.goalKnown", twin.title());
			});
	}

	private static String label(StrategicGoal goal) {
		String source = StringUtils.uncapitalize(Words.of(goal.source()));
		return OnePiece.of(goal.title()) + " ("
				+ goal.horizon()
					.map((year) -> FormWords.say("needs.form.byYear", source, String.valueOf(year)))
					.orElse(source)
				+ ")";
	}

}
