package org.bindery.story;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * While every automatic step stumbles, repeats each job that failed, after a look whether
 * it left anything but its exception.
 */
@TestComponent
public class FailedJobs implements BeanPostProcessor {

	private static final Set<String> THE_FAILURE = Set.of("ACT_GE_BYTEARRAY", "ACT_HI_JOB_LOG");

	/** A letter keeps transactions of its own, so that it never goes out twice. */
	private static final Set<String> THE_FAILURE_AND_LETTERS = Set.of("ACT_GE_BYTEARRAY", "ACT_HI_JOB_LOG", "LETTER",
			"LETTER_CONTENT");

	private final ObjectProvider<Stumble> stumble;

	private final ObjectProvider<Tables> tables;

	FailedJobs(ObjectProvider<Stumble> stumble, ObjectProvider<Tables> tables) {
		this.stumble = stumble;
		this.tables = tables;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof ManagementService management) ? repeating(management) : bean;
	}

	private Object repeating(ManagementService management) {
		return Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { ManagementService.class },
				(proxy, method, arguments) -> {
					if (method.getName().equals("executeJob")
							&& this.stumble.getObject().stumblesOverAutomaticSteps()) {
						execute(management, (String) arguments[0]);
						return null;
					}
					return call(management, method, arguments);
				});
	}

	private void execute(ManagementService management, String id) {
		Job job = job(management, id);
		Set<String> mayChange = sendsALetter(management, job) ? THE_FAILURE_AND_LETTERS : THE_FAILURE;
		Map<String, Object> before = this.tables.getObject().without(mayChange);
		int stumbled = this.stumble.getObject().stumbledOver().size();
		try {
			management.executeJob(id);
		}
		catch (RuntimeException ex) {
			assertThat(this.stumble.getObject().stumbledOver()).as("not stumbled, but " + ex).hasSize(stumbled + 1);
			assertThat(this.tables.getObject().without(mayChange)).containsExactlyInAnyOrderEntriesOf(before);
			assertThat(job(management, id).getExceptionMessage()).contains("stumbled over");
			assertThat(job(management, id).getRetries()).isLessThan(job.getRetries());
			execute(management, id);
		}
	}

	private boolean sendsALetter(ManagementService management, Job job) {
		return this.stumble.getObject()
			.sendsALetter(management.createJobDefinitionQuery()
				.jobDefinitionId(job.getJobDefinitionId())
				.singleResult()
				.getActivityId());
	}

	private static Job job(ManagementService management, String id) {
		return management.createJobQuery().jobId(id).singleResult();
	}

	private static Object call(ManagementService management, Method method, Object[] arguments) throws Throwable {
		try {
			return method.invoke(management, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getCause();
		}
	}

}
