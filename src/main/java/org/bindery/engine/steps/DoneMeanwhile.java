package org.bindery.engine.steps;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Supplier;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

import org.springframework.stereotype.Component;

/**
 * Of two people who do a task at once the later one learns that it is done: what their
 * step stumbles over is no fault of theirs.
 */
@Component
class DoneMeanwhile {

	private final RefusalMessages messages;

	DoneMeanwhile(RefusalMessages messages) {
		this.messages = messages;
	}

	/** Refuses a task that is not there any more. */
	<T> T refuse(Supplier<T> submission) {
		try {
			return submission.get();
		}
		catch (NullValueException ex) {
			if (ex.getMessage().startsWith("Cannot find task")) {
				throw new FormFieldValidationException(null, this.messages.text("engine.refusal.doneMeanwhile"));
			}
			throw ex;
		}
	}

	/** Looks again where somebody was faster. */
	static <T> T lookAgain(TaskEntity task, Supplier<T> step) {
		try {
			return step.get();
		}
		catch (FormFieldValidationException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			if (isGone(task)) {
				throw new OptimisticLockingException("Somebody else did the task " + task.getId() + " meanwhile");
			}
			throw ex;
		}
	}

	/** Asks the database itself: the engine remembers the task. */
	private static boolean isGone(TaskEntity task) {
		Connection connection = Context.getCommandContext().getDbSqlSession().getSqlSession().getConnection();
		try (PreparedStatement query = connection
			.prepareStatement("select 1 from ACT_RU_TASK where ID_ = ? and REV_ = ?")) {
			query.setString(1, task.getId());
			query.setInt(2, task.getRevision());
			try (ResultSet found = query.executeQuery()) {
				return !found.next();
			}
		}
		catch (SQLException ex) {
			return false;
		}
	}

}
