package org.bindery.engine.inside;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.camunda.bpm.engine.impl.cmd.SetJobRetriesCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.management.JobDefinition;

import org.springframework.beans.PropertyAccessor;
import org.springframework.beans.PropertyAccessorFactory;

/**
 * How often jobs shall be tried again.
 *
 * @param jobs named one by one
 * @param step whose jobs are meant
 */
public record AskedRetries(int tries, boolean movesDueDate, List<String> jobs, Optional<JobDefinition> step) {

	/** The command shows nothing of itself. */
	@SuppressWarnings("unchecked")
	static AskedRetries of(SetJobRetriesCmd command) {
		PropertyAccessor asked = PropertyAccessorFactory.forDirectFieldAccess(command);
		List<String> jobs = (List<String>) asked.getPropertyValue("jobIds");
		return new AskedRetries((int) asked.getPropertyValue("retries"),
				!Boolean.FALSE.equals(asked.getPropertyValue("isDueDateSet")),
				Stream
					.concat(Stream.ofNullable((String) asked.getPropertyValue("jobId")),
							Stream.ofNullable(jobs).flatMap(List::stream))
					.toList(),
				Optional.ofNullable((String) asked.getPropertyValue("jobDefinitionId"))
					.map((step) -> Context.getCommandContext().getJobDefinitionManager().findById(step)));
	}

	/** Of a job that is not there the engine itself says so. */
	public boolean onlyOfWhatFailed() {
		return this.jobs.stream()
			.map((id) -> Context.getCommandContext().getJobManager().findJobById(id))
			.allMatch((job) -> job == null || hasFailed(job));
	}

	private static boolean hasFailed(JobEntity job) {
		return job.getRetries() <= 0;
	}

}
