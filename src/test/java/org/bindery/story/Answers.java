package org.bindery.story;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people answer in the stories, form by form. */
public final class Answers {

	private Answers() {
	}

	public static Map<String, Object> aNeed(String title) {
		return Map.of("title", title, "purpose", "Residents without work need courses and help with applications.");
	}

	public static Map<String, Object> contact(String contact, String... team) {
		return Map.of("contact", contact, "team", List.of(team));
	}

	public static Map<String, Object> describedNeed(String title) {
		return Map.of("title", title, "purpose", "Residents without work need courses and help with applications.",
				"audience", "Adults looking for work", "serviceArea", "The east side", "capacityGaps",
				"We have rooms, but nobody who designs courses", "benefits", List.of("TRAINERS_AND_EVENTS"), "urgent",
				true);
	}

	/** Links the need to a goal that the form adds to the strategy. */
	public static Map<String, Object> linkedToANewGoal(String goal) {
		return Map.of("goals", List.of(), "newGoal", goal, "newGoalSource", "SMART_CITY_STRATEGY", "newGoalHorizon",
				2030, "newGoalIndicator", "People in work", "contribution", "Courses lead to work");
	}

	public static Map<String, Object> decision(String decision) {
		return Map.of("decision", decision);
	}

	public static Map<String, Object> decision(String decision, String note) {
		return Map.of("decision", decision, "note", note);
	}

	public static Map<String, Object> deferredUntil(LocalDate date) {
		return Map.of("decision", "DEFER", "deferUntil", date);
	}

	public static Map<String, Object> shortlist(List<Long> partners, String... assessors) {
		return Map.of("candidates", partners, "assessors", List.of(assessors));
	}

	public static Map<String, Object> assessment(int score) {
		return Map.of("interest", score, "resources", score, "experience", score, "history", score, "influence", score,
				"evidence", "We worked with them last year", "potentialRole", "TRAINER", "offer", "A classroom");
	}

	/** Chooses partners for a deep partnership that needs the whole agreement. */
	public static Map<String, Object> chosen(List<Long> partners, String depth, int money) {
		Map<String, Object> form = new HashMap<>();
		form.put("decision", "CHOSEN");
		form.put("partners", partners);
		form.put("roles", List.of("TRAINER"));
		form.put("depth", depth);
		form.put("money", money);
		form.put("minors", false);
		form.put("cadence", "MONTHLY");
		return form;
	}

	public static Map<String, Object> noneSuitable() {
		return Map.of("decision", "NONE_SUITABLE", "reason", "Nobody has trainers");
	}

	public static Map<String, Object> accepted(List<Long> partners) {
		return Map.of("accepted", partners, "nobodyAccepted", false);
	}

	public static Map<String, Object> nobodyAccepted() {
		return Map.of("accepted", List.of(), "nobodyAccepted", true);
	}

	public static Map<String, Object> anotherTry(String decision) {
		return Map.of("decision", decision, "reason", "So we decided together");
	}

	public static Map<String, Object> sharedVision() {
		return Map.of("vision", "Everybody on the east side finds work", "objectives", "Twelve courses a year",
				"sharedGoals", "Employment", "divisionOfWork", "They teach, we host");
	}

	public static Map<String, Object> contributions() {
		return Map.of("fromLibrary", List.of("SPACE", "EQUIPMENT"), "libraryDetails", "Classrooms and computers",
				"fromPartners", List.of("EXPERTISE"), "partnerDetails", "Course design and trainers", "money", 0);
	}

	public static Map<String, Object> conflictHandling() {
		return Map.of("firstStep", "TALK_DIRECTLY", "days", 5, "mediator", "The city's ombudsman");
	}

	public static Map<String, Object> communicationPlan(LocalDate firstCheckIn, LocalDate reviewOn, LocalDate endsOn) {
		return Map.of("cadence", "MONTHLY", "channel", "MEETING", "firstCheckIn", firstCheckIn, "reviewOn", reviewOn,
				"endsOn", endsOn);
	}

	public static Map<String, Object> signedOn(LocalDate date) {
		return Map.of("decision", "SIGNED", "signedOn", date, "signatories", "Both directors");
	}

	public static Map<String, Object> held(LocalDate date) {
		return Map.of("decision", "HELD", "heldOn", date, "summary", "The first course is full", "agreedNext",
				"A second course in spring");
	}

	public static Map<String, Object> missed() {
		return Map.of("decision", "MISSED", "reason", "Nobody answered the phone");
	}

	public static Map<String, Object> outcomes() {
		return Map.of("results", "120 people found work", "peopleReached", 240, "benefits",
				List.of("TRAINERS_AND_EVENTS", "REACHING_UNDERSERVED"));
	}

	public static Map<String, Object> lessons() {
		return Map.of("wentWell", "Courses at night", "wouldChange", "Start earlier", "again", "YES");
	}

	public static Map<String, Object> handover() {
		return Map.of("openMatters", "The autumn program is not settled", "promises", "A bigger room", "advice",
				"Ring them up in the morning");
	}

	public static Map<String, Object> partiesHeard() {
		return Map.of("heard", "Both sides", "notes", "They feel that nobody listens");
	}

	public static Map<String, Object> conflictSettled(String decision) {
		return Map.of("decision", decision, "notes", "We agreed to speak earlier");
	}

	public static Map<String, Object> conflictDecided(String decision) {
		return Map.of("decision", decision, "notes", "It does not go on like this");
	}

	public static Map<String, Object> conflictLesson() {
		return Map.of("lesson", "Agree on dates for a year", "outcomeForPartners", "We agree on dates for a year");
	}

	public static Map<String, Object> overlapSettled(String decision) {
		return Map.of("decision", decision, "division", "They serve breakfast, we help with applications");
	}

	public static Map<String, Object> pulse() {
		return Map.of("libraryTrust", 4, "libraryValue", 5, "partnersTrust", 3);
	}

	public static Map<String, Object> reviewed(String decision, LocalDate nextReview) {
		return Map.of("decision", decision, "benefits", List.of("NEW_PROGRAMS"), "findings", "People found work",
				"nextReview", nextReview);
	}

}
