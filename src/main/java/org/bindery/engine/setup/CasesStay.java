package org.bindery.engine.setup;

import java.util.List;
import java.util.function.Supplier;

import org.bindery.engine.inside.Acting;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.batch.RestartProcessInstancesBatchCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractDeleteProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractDeleteProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractModificationCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractProcessInstanceModificationCommand;
import org.camunda.bpm.engine.impl.cmd.AbstractRestartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractUpdateProcessInstancesSuspendStateCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteDeploymentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteHistoricProcessInstancesCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteJobCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessDefinitionsByIdsCmd;
import org.camunda.bpm.engine.impl.cmd.ModifyProcessInstanceAsyncCmd;
import org.camunda.bpm.engine.impl.cmd.ModifyProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SuspendJobCmd;
import org.camunda.bpm.engine.impl.cmd.SuspendJobDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.SuspendProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.SuspendProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.batch.DeleteHistoricProcessInstancesBatchCmd;
import org.camunda.bpm.engine.impl.cmd.batch.DeleteProcessInstanceBatchCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * A case goes on until its diagram ends it. Whoever deletes, rewinds or suspends an
 * instance in Cockpit or over REST leaves a partnership behind that nothing carries any
 * more, so nobody can.
 */
class CasesStay extends CommandInterceptor {

	private static final List<Class<?>> PAST_THE_DIAGRAM = List.of(AbstractDeleteProcessInstanceCmd.class,
			DeleteProcessInstanceBatchCmd.class, AbstractModificationCmd.class,
			AbstractProcessInstanceModificationCommand.class, ModifyProcessInstanceCmd.class,
			ModifyProcessInstanceAsyncCmd.class, AbstractRestartProcessInstanceCmd.class,
			RestartProcessInstancesBatchCmd.class, SuspendProcessInstanceCmd.class, SuspendProcessDefinitionCmd.class,
			SuspendJobCmd.class, SuspendJobDefinitionCmd.class, AbstractUpdateProcessInstancesSuspendStateCmd.class,
			DeleteHistoricProcessInstancesCmd.class, DeleteHistoricProcessInstancesBatchCmd.class,
			AbstractDeleteProcessDefinitionCmd.class, DeleteProcessDefinitionsByIdsCmd.class, DeleteDeploymentCmd.class,
			DeleteJobCmd.class);

	private final Supplier<String> refusal;

	/**
	 * Refuses with that sentence, in the language of whoever tries.
	 */
	CasesStay(Supplier<String> refusal) {
		this.refusal = refusal;
	}

	@Override
	public <T> T execute(Command<T> command) {
		if (Acting.somebodySignedIn() && PAST_THE_DIAGRAM.stream().anyMatch((kind) -> kind.isInstance(command))) {
			throw new AuthorizationException(this.refusal.get());
		}
		return this.next.execute(command);
	}

}
