package org.bindery.engine.steps;

import java.util.stream.Stream;

import org.bindery.engine.Refusal;
import org.bindery.engine.inside.Acting;
import org.bindery.engine.inside.CaseHere;
import org.bindery.engine.inside.Past;
import org.bindery.engine.inside.RefusedInput;
import org.bindery.engine.inside.TaskInCommand;
import org.camunda.bpm.engine.AuthorizationException;

/**
 * Who reads what was noted on a task or an instance, and who notes how much on a task.
 */
class WhoMayNote {

	/** In letters. */
	private static final int LONGEST = 4_000;

	/** Comments and attachments of one task. */
	private static final int MOST = 200;

	private final WhoMayComplete whoMayComplete;

	private final WhoMayHandOn whoMayHandOn;

	private final RefusalMessages messages;

	WhoMayNote(WhoMayComplete whoMayComplete, WhoMayHandOn whoMayHandOn, RefusalMessages messages) {
		this.whoMayComplete = whoMayComplete;
		this.whoMayHandOn = whoMayHandOn;
		this.messages = messages;
	}

	/** Refuses who may neither do the task nor hand it on. */
	void checkWriting(TaskInCommand task) {
		String person = Acting.person().orElse(null);
		if (person == null || this.whoMayComplete.isOfActingPerson(task)) {
			return;
		}
		try {
			this.whoMayHandOn.checkHandingOn(task, person);
		}
		catch (Refusal refusal) {
			throw new AuthorizationException(this.messages.text(refusal.messageKey()));
		}
	}

	/** Refuses what nobody would read. */
	void checkLength(String... texts) {
		if (Stream.of(texts).anyMatch((text) -> text != null && text.length() > LONGEST)) {
			throw new RefusedInput(null, this.messages.text("engine.refusal.longNote", LONGEST));
		}
	}

	/** Refuses one more where a task has so many: each look at it reads them all. */
	void checkRoom(int there) {
		if (there >= MOST) {
			throw new RefusedInput(null, this.messages.text("engine.refusal.manyNotes", MOST));
		}
	}

	/** Refuses who may not see the task, as it stands or in the history. */
	void checkReading(String taskId) {
		TaskInCommand.find(taskId).ifPresentOrElse(TaskInCommand::checkReading, () -> checkPast(Past.seesTask(taskId)));
	}

	/** The same of an instance. */
	void checkReadingOfInstance(String instanceId) {
		if (!CaseHere.checkReading(instanceId)) {
			checkPast(Past.seesInstance(instanceId));
		}
	}

	private void checkPast(boolean seen) {
		if (!seen && Acting.person().isPresent()) {
			throw new AuthorizationException(this.messages.text("engine.refusal.notYoursToRead"));
		}
	}

}
