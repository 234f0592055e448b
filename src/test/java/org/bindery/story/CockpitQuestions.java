package org.bindery.story;

import java.lang.reflect.Method;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.bindery.story.Questions.Question;
import org.camunda.bpm.cockpit.impl.plugin.base.dto.query.AbstractProcessInstanceQueryDto;
import org.camunda.bpm.cockpit.impl.plugin.base.dto.query.CalledProcessInstanceQueryDto;
import org.camunda.bpm.cockpit.impl.plugin.base.dto.query.IncidentQueryDto;
import org.camunda.bpm.cockpit.impl.plugin.base.dto.query.ProcessDefinitionQueryDto;
import org.camunda.bpm.engine.rest.dto.CamundaQueryParam;

/** What Cockpit's own lists can be asked about one root instance, in both ways. */
public final class CockpitQuestions {

	private static final String COCKPIT = "/camunda/api/cockpit/plugin/base/{engine}";

	private static final Map<String, String> CASE = Map.of("businessKey", "{case}", "processDefinitionId",
			"{definition}");

	private static final Map<String, String> INSTANCE = Map.of("processInstanceIdIn", "{root}");

	private static final List<Asked> LISTS = List.of(
			new Asked("/process-instance", CASE, AbstractProcessInstanceQueryDto.class),
			new Asked("/process-instance/count", CASE, AbstractProcessInstanceQueryDto.class),
			new Asked("/incident", INSTANCE, IncidentQueryDto.class),
			new Asked("/incident/count", INSTANCE, IncidentQueryDto.class),
			new Asked("/process-instance/{root}/called-process-instances", Map.of(),
					CalledProcessInstanceQueryDto.class),
			new Asked("/process-instance/{called}/called-process-instances", Map.of(),
					CalledProcessInstanceQueryDto.class),
			new Asked("/process-definition/{definition}/called-process-definitions", Map.of(),
					ProcessDefinitionQueryDto.class));

	private static final ObjectMapper JSON = new ObjectMapper();

	private CockpitQuestions() {
	}

	public static List<Question> all() {
		return Stream
			.concat(Stream.of("/process-definition/statistics", "/process-definition/statistics-count")
				.map((figures) -> new Question(COCKPIT + figures, "")), LISTS.stream().flatMap(Asked::questions))
			.toList();
	}

	private record Asked(String list, Map<String, String> scope, Class<?> criteria) {

		Stream<Question> questions() {
			return Stream.concat(Stream.of(inAddress("", ""), inBody("", "", false)),
					Arrays.stream(this.criteria.getMethods())
						.filter((setter) -> setter.isAnnotationPresent(CamundaQueryParam.class))
						.flatMap(this::by));
		}

		private Stream<Question> by(Method setter) {
			String criterion = setter.getAnnotation(CamundaQueryParam.class).value();
			boolean several = setter.getParameterTypes()[0] != String.class
					&& !setter.getParameterTypes()[0].getName().matches(".*(Date|Boolean|Integer)");
			return Questions.values(setter)
				.stream()
				.flatMap((value) -> Stream.of(inAddress(criterion, value), inBody(criterion, value, several)));
		}

		private Question inAddress(String criterion, Object value) {
			Map<String, Object> asked = new TreeMap<>(this.scope);
			asked.put(criterion, value);
			return new Question(COCKPIT + this.list
					+ asked.entrySet()
						.stream()
						.map((each) -> each.getKey() + "=" + encoded(each.getValue()))
						.collect(Collectors.joining("&", "?", "")),
					"");
		}

		private static String encoded(Object value) {
			return URLEncoder.encode(value.toString(), StandardCharsets.UTF_8).replace("%7B", "{").replace("%7D", "}");
		}

		private Question inBody(String criterion, Object value, boolean several) {
			Map<String, Object> asked = new TreeMap<>();
			this.scope.forEach((name, kept) -> asked.put(name, name.endsWith("In") ? List.of(kept) : kept));
			asked.put(criterion, several ? List.of(Questions.typed(value)) : value);
			asked.remove("");
			try {
				return new Question(COCKPIT + this.list, JSON.writeValueAsString(asked));
			}
			catch (JsonProcessingException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}
