package org.bindery.engine.inside;

import java.util.Date;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.camunda.bpm.engine.impl.QueryValidators.AdhocQueryValidator;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskFollowUpDateCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * The engine's task service, in which rules can be put. In public it can be called and
 * not changed, and what it does has no rule but the engine's rights.
 */
public abstract class OurTasks extends TaskServiceImpl {

	/** Does it within one command. */
	protected final <T> T asOneCommand(Supplier<T> work) {
		return getCommandExecutor().execute((context) -> work.get());
	}

	/** The same. */
	protected final void asOneCommand(Runnable work) {
		asOneCommand(() -> {
			work.run();
			return null;
		});
	}

	/** A question for tasks that is looked at by that check and not by the engine's. */
	protected final TaskQuery question(ListCheck check) {
		TaskQueryImpl query = new TaskQueryImpl(getCommandExecutor());
		query.removeValidator(AdhocQueryValidator.get());
		query.addValidator(check);
		return query;
	}

	/** Sends the task's form, whatever else would complete it. */
	protected final VariableMap submit(String task, Map<String, Object> sent, boolean returned, boolean deserialized) {
		return getCommandExecutor().execute(new SubmitTaskFormCmd(task, sent, returned, deserialized));
	}

	/** Claims it if the engine lets them, and then the check. */
	protected final void claim(String task, String person, Consumer<TaskInCommand> check) {
		getCommandExecutor().execute(new ClaimTaskCmd(task, person) {
			@Override
			protected void checkClaimTask(TaskEntity claimed, CommandContext context) {
				super.checkClaimTask(claimed, context);
				check.accept(new TaskInCommand(claimed));
			}
		});
	}

	/** Hands it back if the engine lets them, and then the check. */
	protected final void resolve(String task, Consumer<TaskInCommand> check) {
		getCommandExecutor().execute(new ResolveTaskCmd(task, Map.of()) {
			@Override
			protected void checkCompleteTask(TaskEntity resolved, CommandContext context) {
				super.checkCompleteTask(resolved, context);
				check.accept(new TaskInCommand(resolved));
			}
		});
	}

	/** Sets it if that may be, or else the engine lets them, and then the check. */
	protected final void followUp(String task, Date date, Predicate<TaskInCommand> mayBe, Runnable check) {
		getCommandExecutor().execute(new SetTaskFollowUpDateCmd(task, date) {
			@Override
			protected void checkTaskAgainstContext(TaskEntity changed, CommandContext context) {
				if (!mayBe.test(new TaskInCommand(changed))) {
					super.checkTaskAgainstContext(changed, context);
				}
				check.run();
			}
		});
	}

}
