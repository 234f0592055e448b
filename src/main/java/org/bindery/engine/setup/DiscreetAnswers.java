package org.bindery.engine.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.bindery.engine.inside.Acting;
import org.bindery.engine.inside.AnswerParts;
import org.bindery.engine.inside.AskedCommand;
import org.bindery.engine.inside.AskedList;
import org.bindery.engine.inside.CommandGate;

/**
 * Whoever may see an instance sees where it stands. Here that leaves out what tells that
 * a confidential case is under way in it, and how many there are; for administrators, who
 * may see everything, it does not.
 */
class DiscreetAnswers extends CommandGate {

	/** More are not counted: each has to be looked at. */
	private static final int MOST_COUNTED = 10_000;

	private final ConfidentialCalls calls;

	private final ConfidentialTraces traces;

	private final OpenQuestions questions;

	DiscreetAnswers(ConfidentialCalls calls, ConfidentialTraces traces, OpenQuestions questions) {
		this.calls = calls;
		this.traces = traces;
		this.questions = questions;
	}

	@Override
	protected <T> T pass(AskedCommand command, Supplier<T> onward) {
		if (!Acting.needsRights()) {
			return onward.get();
		}
		this.questions.check(command.command());
		T answer = onward.get();
		AnswerParts.leaveOut(answer, this.calls::leadsTo);
		return command.list().map((list) -> discreet(list, answer)).orElse(answer);
	}

	@SuppressWarnings("unchecked")
	private <T> T discreet(AskedList asked, T answer) {
		if (answer instanceof List<?> list) {
			// what failed on the way to a confidential process counts for its caller
			list.forEach((each) -> AnswerParts.leaveOutFailed(each, (job) -> this.traces.in(asked, job)));
			return (T) page(asked, list);
		}
		if (answer instanceof Long count) {
			return (T) counted(asked, count);
		}
		return this.traces.in(asked, answer) ? null : answer;
	}

	/** A page that is shorter than the next one would tell what was left out. */
	private List<?> page(AskedList asked, List<?> list) {
		List<?> told = told(asked, list);
		long first = asked.first();
		long end = first + asked.most();
		if (!this.traces.mayBeFound(asked) || (first == 0 && (told.size() == list.size() || end > list.size()))) {
			return told;
		}
		return told(asked, end).stream()
			.skip(first)
			.limit(end - first)
			.collect(Collectors.toCollection(ArrayList::new));
	}

	/** So many from the first one, or all where there are fewer. */
	private List<?> told(AskedList asked, long end) {
		for (long many = end;; many *= 2) {
			List<?> read = asked.read((int) Math.min(many, Integer.MAX_VALUE));
			List<?> told = told(asked, read);
			if (told.size() >= end || read.size() < many) {
				return told;
			}
		}
	}

	private List<?> told(AskedList asked, List<?> list) {
		return list.stream()
			.filter((each) -> !this.traces.in(asked, each))
			.collect(Collectors.toCollection(ArrayList::new));
	}

	/** A count that is exact only sometimes would tell by the difference of two. */
	private Long counted(AskedList asked, Long count) {
		if (count == 0 || !this.traces.mayBeFound(asked)) {
			return count;
		}
		return (long) Math.min(MOST_COUNTED, told(asked, MOST_COUNTED).size());
	}

}
