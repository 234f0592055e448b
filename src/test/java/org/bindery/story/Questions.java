package org.bindery.story;

import java.lang.reflect.Method;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.rest.dto.AbstractQueryDto;
import org.camunda.bpm.engine.rest.dto.CamundaQueryParam;
import org.camunda.bpm.engine.rest.dto.externaltask.ExternalTaskQueryDto;
import org.camunda.bpm.engine.rest.dto.history.HistoricActivityInstanceQueryDto;
import org.camunda.bpm.engine.rest.dto.history.HistoricDecisionInstanceQueryDto;
import org.camunda.bpm.engine.rest.dto.history.HistoricDetailQueryDto;
import org.camunda.bpm.engine.rest.dto.history.HistoricExternalTaskLogQueryDto;
import org.camunda.bpm.engine.rest.dto.history.HistoricIdentityLinkLogQueryDto;
import org.camunda.bpm.engine.rest.dto.history.HistoricIncidentQueryDto;
import org.camunda.bpm.engine.rest.dto.history.HistoricJobLogQueryDto;
import org.camunda.bpm.engine.rest.dto.history.HistoricProcessInstanceQueryDto;
import org.camunda.bpm.engine.rest.dto.history.HistoricTaskInstanceQueryDto;
import org.camunda.bpm.engine.rest.dto.history.HistoricVariableInstanceQueryDto;
import org.camunda.bpm.engine.rest.dto.history.UserOperationLogQueryDto;
import org.camunda.bpm.engine.rest.dto.repository.DeploymentQueryDto;
import org.camunda.bpm.engine.rest.dto.repository.ProcessDefinitionQueryDto;
import org.camunda.bpm.engine.rest.dto.runtime.EventSubscriptionQueryDto;
import org.camunda.bpm.engine.rest.dto.runtime.ExecutionQueryDto;
import org.camunda.bpm.engine.rest.dto.runtime.IncidentQueryDto;
import org.camunda.bpm.engine.rest.dto.runtime.JobQueryDto;
import org.camunda.bpm.engine.rest.dto.runtime.ProcessInstanceQueryDto;
import org.camunda.bpm.engine.rest.dto.runtime.VariableInstanceQueryDto;
import org.camunda.bpm.engine.rest.dto.task.TaskQueryDto;

/**
 * What can be asked over the engine's REST API about one root instance: every list, its
 * count, every criterion of its own and within {@code orQueries}, every order.
 */
public final class Questions {

	/** The lists, and how each is kept to one instance. */
	private static final List<Resource> RESOURCES = List.of(
			new Resource("/process-instance", "processInstanceIds", ProcessInstanceQueryDto.class),
			new Resource("/execution", "processInstanceId", ExecutionQueryDto.class),
			new Resource("/task", "processInstanceId", TaskQueryDto.class),
			new Resource("/variable-instance", "processInstanceIdIn", VariableInstanceQueryDto.class),
			new Resource("/job", "processInstanceId", JobQueryDto.class),
			new Resource("/incident", "processInstanceId", IncidentQueryDto.class),
			new Resource("/event-subscription", "processInstanceId", EventSubscriptionQueryDto.class),
			new Resource("/external-task", "processInstanceId", ExternalTaskQueryDto.class),
			new Resource("/process-definition", "key", ProcessDefinitionQueryDto.class),
			new Resource("/deployment", "name", DeploymentQueryDto.class),
			new Resource("/history/process-instance", "processInstanceId", HistoricProcessInstanceQueryDto.class),
			new Resource("/history/task", "processInstanceId", HistoricTaskInstanceQueryDto.class),
			new Resource("/history/activity-instance", "processInstanceId", HistoricActivityInstanceQueryDto.class),
			new Resource("/history/variable-instance", "processInstanceId", HistoricVariableInstanceQueryDto.class),
			new Resource("/history/detail", "processInstanceId", HistoricDetailQueryDto.class),
			new Resource("/history/incident", "processInstanceId", HistoricIncidentQueryDto.class),
			new Resource("/history/job-log", "processInstanceId", HistoricJobLogQueryDto.class),
			new Resource("/history/decision-instance", "processInstanceId", HistoricDecisionInstanceQueryDto.class),
			new Resource("/history/external-task-log", "processInstanceId", HistoricExternalTaskLogQueryDto.class),
			new Resource("/history/identity-link-log", "taskId", HistoricIdentityLinkLogQueryDto.class),
			new Resource("/history/user-operation", "processInstanceId", UserOperationLogQueryDto.class));

	private static final List<String> TEXTS = List.of("{root}", "{called}", "{case}", "{definition}",
			"conflictResolution", "conflict", "conflictRaised", "ConflictResolution", "hearParties", "failedJob",
			"A confidential step failed: administrators can see why", "ConflictRaised", "conflictId", "admin", "%",
			"ACTIVE", "open", "message", "callActivity");

	private static final List<String> VARIABLES = List.of("conflictResolution_eq_", "conflictId_gt_0",
			"conflictId_neq_x", "letter_like_%");

	private static final List<String> DATES = List.of("2000-01-01T00:00:00.000+0000", "2190-01-01T00:00:00.000+0000");

	private static final ObjectMapper JSON = new ObjectMapper();

	private Questions() {
	}

	/** One of them; the body is empty for what is got. */
	public record Question(String path, String body) {

		public Question with(Map<String, String> values) {
			String filledPath = this.path;
			String filledBody = this.body;
			for (Map.Entry<String, String> value : values.entrySet()) {
				filledPath = filledPath.replace(value.getKey(),
						URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8));
				filledBody = filledBody.replace(value.getKey(), value.getValue());
			}
			return new Question(filledPath, filledBody);
		}

	}

	public static List<Question> all() {
		return RESOURCES.stream().flatMap(Resource::questions).toList();
	}

	static Object typed(Object value) {
		if (value instanceof String text && VARIABLES.contains(text)) {
			String[] parts = text.split("_", 3);
			return Map.of("name", parts[0], "operator", parts[1], "value",
					parts[2].matches("\\d+") ? Integer.valueOf(parts[2]) : parts[2]);
		}
		return value;
	}

	static List<?> values(Method setter) {
		String type = setter.getGenericParameterTypes()[0].getTypeName();
		if (setter.getName().equals("setSortOrder")) {
			return List.of();
		}
		if (type.contains("Variable")) {
			return VARIABLES;
		}
		return type.contains("oolean") ? List.of(true)
				: type.contains("Date") ? DATES : type.matches(".*(Integer|Long|int|long)") ? List.of(0) : TEXTS;
	}

	private record Resource(String path, String scope, Class<? extends AbstractQueryDto<?>> criteria) {

		Stream<Question> questions() {
			String within = this.path + "?" + this.scope + "={root}";
			List<Question> asked = new ArrayList<>(List.of(new Question(within, ""),
					new Question(this.path + "/count?" + this.scope + "={root}", "")));
			for (int first = 0; first < 12; first++) {
				asked.add(new Question(within + "&maxResults=1&firstResult=" + first, ""));
			}
			Arrays.stream(this.criteria.getMethods())
				.filter((setter) -> setter.isAnnotationPresent(CamundaQueryParam.class))
				.filter((setter) -> !setter.getName().endsWith("Expression"))
				.forEach((setter) -> asked.addAll(by(setter)));
			return asked.stream();
		}

		private List<Question> by(Method setter) {
			String criterion = setter.getAnnotation(CamundaQueryParam.class).value();
			List<Question> asked = new ArrayList<>();
			for (Object value : values(setter)) {
				String text = URLEncoder.encode(value.toString(), StandardCharsets.UTF_8)
					.replace("%7B", "{")
					.replace("%7D", "}");
				String scoped = criterion.equals(this.scope) ? "?" : "?" + this.scope + "={root}&";
				asked.add(new Question(this.path + scoped + criterion + "=" + text, ""));
				asked.add(new Question(this.path + "/count" + scoped + criterion + "=" + text, ""));
				if (hasAlternatives() && !criterion.startsWith("sort")) {
					asked.add(new Question(this.path, alternatives(setter, value)));
				}
			}
			return asked;
		}

		private boolean hasAlternatives() {
			return Arrays.stream(this.criteria.getMethods()).anyMatch((each) -> each.getName().equals("setOrQueries"));
		}

		private String alternatives(Method setter, Object value) {
			String name = setter.getName().substring(3, 4).toLowerCase() + setter.getName().substring(4);
			Class<?> type = setter.getParameterTypes()[0];
			Object given = (type.isArray() || Iterable.class.isAssignableFrom(type)) ? List.of(typed(value)) : value;
			Object root = this.scope.endsWith("s") ? List.of("{root}") : "{root}";
			try {
				return JSON.writeValueAsString(Map.of(this.scope, root, "orQueries", List.of(Map.of(name, given))));
			}
			catch (JsonProcessingException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}
