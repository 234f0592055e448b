package org.bindery.engine.inside;

import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.impl.batch.RestartProcessInstancesBatchCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractDeleteProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractDeleteProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractModificationCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractProcessInstanceModificationCommand;
import org.camunda.bpm.engine.impl.cmd.AbstractRestartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetJobsRetriesBatchCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractUpdateProcessInstancesSuspendStateCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteDeploymentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteHistoricProcessInstancesCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteJobCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessDefinitionsByIdsCmd;
import org.camunda.bpm.engine.impl.cmd.ModifyProcessInstanceAsyncCmd;
import org.camunda.bpm.engine.impl.cmd.ModifyProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobRetriesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SuspendJobCmd;
import org.camunda.bpm.engine.impl.cmd.SuspendJobDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.SuspendProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.SuspendProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.batch.DeleteHistoricProcessInstancesBatchCmd;
import org.camunda.bpm.engine.impl.cmd.batch.DeleteProcessInstanceBatchCmd;

/**
 * What the engine is asked to do, in our words.
 *
 * @param command the engine's own
 */
public record AskedCommand(Object command) {

	/** Past its start form, a message or a call. */
	private static final List<Class<?>> BEGIN = List.of(StartProcessInstanceCmd.class,
			StartProcessInstanceAtActivitiesCmd.class);

	private static final List<Class<?>> LEAD_PAST_THE_DIAGRAM = List.of(AbstractDeleteProcessInstanceCmd.class,
			DeleteProcessInstanceBatchCmd.class, AbstractModificationCmd.class,
			AbstractProcessInstanceModificationCommand.class, ModifyProcessInstanceCmd.class,
			ModifyProcessInstanceAsyncCmd.class, AbstractRestartProcessInstanceCmd.class,
			RestartProcessInstancesBatchCmd.class, SuspendProcessInstanceCmd.class, SuspendProcessDefinitionCmd.class,
			SuspendJobCmd.class, SuspendJobDefinitionCmd.class, AbstractUpdateProcessInstancesSuspendStateCmd.class,
			DeleteHistoricProcessInstancesCmd.class, DeleteHistoricProcessInstancesBatchCmd.class,
			AbstractDeleteProcessDefinitionCmd.class, DeleteProcessDefinitionsByIdsCmd.class, DeleteDeploymentCmd.class,
			DeleteJobCmd.class);

	/** Begins a process without what its diagram begins with. */
	public boolean begins() {
		return isOneOf(BEGIN);
	}

	/** Deletes, rewinds or suspends what runs, or the diagram under it. */
	public boolean leadsPastTheDiagram() {
		return isOneOf(LEAD_PAST_THE_DIAGRAM);
	}

	/** Of the job executor, or about its jobs. */
	public boolean isOfJobs() {
		return this.command.getClass().getSimpleName().contains("Job");
	}

	/** Asks for a list, or how long it is. */
	public Optional<AskedList> list() {
		return AskedList.of(this.command);
	}

	/** Has jobs tried again, however many they turn out to be. */
	public boolean triesMany() {
		return this.command instanceof AbstractSetJobsRetriesBatchCmd;
	}

	/** Has jobs tried again. */
	public Optional<AskedRetries> retries() {
		return (this.command instanceof SetJobRetriesCmd asked) ? Optional.of(AskedRetries.of(asked))
				: Optional.empty();
	}

	private boolean isOneOf(List<Class<?>> kinds) {
		return kinds.stream().anyMatch((kind) -> kind.isInstance(this.command));
	}

}
