package org.bindery.story;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.bindery.partnerships.Stage;

/** Which stage a partnership is in where its root process stands at an element. */
public final class Positions {

	private static final Map<String, Set<Stage>> STAGES = Map.of("designateContact", Set.of(Stage.ASSESSING),
			"needsAssessment", Set.of(Stage.ASSESSING), "pickUpAgain", Set.of(Stage.ON_HOLD), "partnerSelection",
			Set.of(Stage.SELECTING), "decideOnAnotherTry", Set.of(Stage.SELECTING, Stage.AGREEING), "agreementMaking",
			Set.of(Stage.AGREEING), "nextCheckIn", Set.of(Stage.ACTIVE), "regularCommunication", Set.of(Stage.ACTIVE),
			"partnershipClosing", Set.of(Stage.CLOSING));

	private Positions() {
	}

	/** The stages that fit; of several elements the one that tells a stage. */
	public static Set<Stage> stagesOf(Collection<String> elements) {
		return elements.stream()
			.filter(STAGES::containsKey)
			.flatMap((element) -> STAGES.get(element).stream())
			.collect(Collectors.toSet());
	}

}
