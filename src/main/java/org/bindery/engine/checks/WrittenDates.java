package org.bindery.engine.checks;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.w3c.dom.Element;

/**
 * A date is counted for each case: one that is written down has passed for the next. A
 * duration is written down, and neither hammers nor forgets.
 */
class WrittenDates implements ModelRule {

	/** How many times, at most, what failed is tried again by itself. */
	private static final int MOST_TRIES = 10;

	private static final Duration SHORTEST = Duration.ofMinutes(1);

	private static final Duration LONGEST_PAUSE = Duration.ofDays(7);

	private static final Duration LONGEST = Duration.ofDays(366);

	/** As the engine reads them too. */
	private static final Pattern DURATION = Pattern.compile(
			"P(?=.)(\\d{1,3}W|(\\d{1,2}Y)?(\\d{1,3}M)?(\\d{1,3}D)?" + "(T(?=.)(\\d{1,4}H)?(\\d{1,6}M)?(\\d{1,8}S)?)?)");

	/** In a leap year, so that a year fits. */
	private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

	/** The attributes that hold a date, as people call them. */
	private static final Map<String, String> DATES = Map.of("dueDate", "due date", "followUpDate", "follow-up date");

	@Override
	public Stream<Violation> check(BpmnModelInstance model, Surroundings surroundings) {
		ProcessClasses classes = surroundings.processClasses();
		return Elements.all(Elements.document(model)).flatMap((element) -> {
			String text = Elements.text(element).strip();
			Stream<String> problems = switch (element.getLocalName()) {
				case "timeDate" -> date("timer's date", text, classes);
				case "timeDuration" -> isBetween(text, LONGEST) ? Stream.empty()
						: Stream.of("\"%s\" is no duration from PT1M to P366D, such as P5D".formatted(text));
				case "failedJobRetryTimeCycle" -> isRetry(Elements.text(element)) ? Stream.empty() : Stream
					.of(("\"%s\" is not how often a failed step is tried again: write up to %d pauses from PT1M to P7D, "
							+ "such as PT5M,PT1H, or R3/PT10M")
						.formatted(text, MOST_TRIES));
				case "userTask" -> ofTask(element, classes);
				default -> Stream.empty();
			};
			return problems.map((problem) -> new Violation(Elements.owner(element), problem));
		});
	}

	@Override
	public boolean closesADoor() {
		return false;
	}

	private static Stream<String> ofTask(Element task, ProcessClasses classes) {
		return Elements.attributes(task)
			.filter((attribute) -> DATES.containsKey(attribute.getLocalName()))
			.flatMap((attribute) -> date(DATES.get(attribute.getLocalName()), attribute.getValue(), classes));
	}

	private static Stream<String> date(String what, String text, ProcessClasses classes) {
		return (Expressions.returned(text, classes).filter(Date.class::equals).isPresent()) ? Stream.empty()
				: Stream.of("The %s \"%s\" is not counted for each case: write a call such as ${workingDays.in(5)}"
					.formatted(what, text));
	}

	private static boolean isRetry(String text) {
		String[] cycle = text.split("/", -1);
		if (cycle.length == 2) {
			return cycle[0].matches("R([1-9]|" + MOST_TRIES + ")") && isBetween(cycle[1], LONGEST_PAUSE);
		}
		String[] pauses = text.split(",", -1);
		return pauses.length <= MOST_TRIES
				&& Arrays.stream(pauses).allMatch((pause) -> isBetween(pause, LONGEST_PAUSE));
	}

	private static boolean isBetween(String text, Duration longest) {
		return Optional.of(text)
			.filter((written) -> DURATION.matcher(written).matches())
			.map(WrittenDates::length)
			.filter((duration) -> duration.compareTo(SHORTEST) >= 0 && duration.compareTo(longest) <= 0)
			.isPresent();
	}

	private static Duration length(String written) {
		String[] parts = written.split("T");
		Period days = (parts[0].length() > 1) ? Period.parse(parts[0]) : Period.ZERO;
		Duration time = (parts.length > 1) ? Duration.parse("PT" + parts[1]) : Duration.ZERO;
		return Duration.ofDays(ChronoUnit.DAYS.between(ANY_DAY, ANY_DAY.plus(days))).plus(time);
	}

}
