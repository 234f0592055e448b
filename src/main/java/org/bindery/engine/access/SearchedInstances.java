package org.bindery.engine.access;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.bindery.engine.diagrams.ConfidentialParts;
import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Cockpit's own search for process instances, which asks the database past the engine:
 * the same questions are open as there, and at a step that only a confidential case
 * brings about nothing is found.
 */
class SearchedInstances extends OncePerRequestFilter {

	private static final Pattern SEARCH = Pattern.compile(".*/process-instance(/count)?/?");

	private static final Set<String> HARMLESS = Set.of("firstResult", "maxResults", "sortBy", "sortOrder", "sorting",
			"processDefinitionId", "parentProcessDefinitionId", "businessKey", "startedBefore", "startedAfter");

	private static final String STEPS = "activityIdIn";

	/** Longer ones are no search, and would fill the memory. */
	private static final int LONGEST = 1_000_000;

	private final ObjectMapper json = new ObjectMapper();

	private final RepositoryService repository;

	private final ProcessClasses processClasses;

	private final SeesEverything seesEverything;

	private final MessageSource messages;

	SearchedInstances(RepositoryService repository, ProcessClasses processClasses, SeesEverything seesEverything,
			MessageSource messages) {
		this.repository = repository;
		this.processClasses = processClasses;
		this.seesEverything = seesEverything;
		this.messages = messages;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getPathInfo() == null || !SEARCH.matcher(request.getPathInfo()).matches()
				|| this.seesEverything.test(request.getRemoteUser());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean sent = request.getMethod().equals("POST");
		ObjectNode asked;
		try {
			asked = sent ? inBody(request) : inAddress(request);
		}
		catch (JsonProcessingException ex) {
			refuse(response, HttpServletResponse.SC_BAD_REQUEST, "InvalidRequestException",
					new FaultWords().unreadable(ex));
			return;
		}
		Optional<BpmnModelInstance> model = model(asked);
		Optional<String> telling = asked.properties()
			.stream()
			.map(Map.Entry::getKey)
			.filter((criterion) -> !HARMLESS.contains(criterion) && !(STEPS.equals(criterion) && model.isPresent()))
			.findFirst();
		if (telling.isPresent()) {
			refuse(response, HttpServletResponse.SC_FORBIDDEN, "AuthorizationException", this.messages
				.getMessage("engine.refusal.telling", new Object[] { telling.get() }, LocaleContextHolder.getLocale()));
		}
		else if (model.filter((drawn) -> asksForConfidential(asked.get(STEPS), drawn)).isPresent()) {
			answer(response, request.getPathInfo().contains("/count") ? Map.of("count", 0) : Set.of());
		}
		else {
			chain.doFilter(sent ? new ReadAgain(request, this.json.writeValueAsBytes(asked)) : request, response);
		}
	}

	/** Without what is empty, which asks for nothing. Cockpit itself reads more. */
	private ObjectNode inBody(HttpServletRequest request) throws IOException {
		byte[] sent = request.getInputStream().readNBytes(LONGEST + 1);
		if (sent.length <= LONGEST && this.json.readTree(sent) instanceof ObjectNode asked) {
			asked.properties()
				.removeIf((each) -> each.getValue().isNull()
						|| (each.getValue().isContainerNode() && each.getValue().isEmpty()));
			return asked;
		}
		throw new JsonMappingException(null, "No object, or too long");
	}

	private ObjectNode inAddress(HttpServletRequest request) {
		ObjectNode asked = this.json.createObjectNode();
		request.getParameterMap().forEach((name, values) -> {
			ArrayNode texts = this.json.createArrayNode();
			StringUtils.commaDelimitedListToSet(String.join(",", values)).forEach(texts::add);
			if (!STEPS.equals(name)) {
				asked.put(name, values[0]);
			}
			else if (!texts.isEmpty()) {
				asked.set(name, texts);
			}
		});
		return asked;
	}

	/** Of the process whose instances are searched at a step. */
	private Optional<BpmnModelInstance> model(JsonNode asked) {
		return Optional.ofNullable(asked.get("processDefinitionId"))
			.map(JsonNode::asText)
			.filter((id) -> asked.has(STEPS))
			.filter((id) -> this.repository.createProcessDefinitionQuery().processDefinitionId(id).count() > 0)
			.map(this.repository::getBpmnModelInstance);
	}

	private boolean asksForConfidential(JsonNode steps, BpmnModelInstance model) {
		ConfidentialParts parts = ConfidentialParts.of(model, this.processClasses::confidential);
		for (JsonNode step : steps) {
			if (parts.include(step.asText().replaceFirst("#.*", ""))) {
				return true;
			}
		}
		return false;
	}

	private void refuse(HttpServletResponse response, int status, String type, String message) throws IOException {
		response.setStatus(status);
		answer(response, Map.of("type", type, "message", message));
	}

	private void answer(HttpServletResponse response, Object answer) throws IOException {
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		this.json.writeValue(response.getOutputStream(), answer);
	}

}
