package org.bindery.engine.access;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.bindery.engine.diagrams.ConfidentialParts;
import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

import org.springframework.context.MessageSource;
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
		ReadAgain read = new ReadAgain(request);
		Map<String, JsonNode> asked = asked(read);
		Optional<BpmnModelInstance> model = model(asked);
		Optional<String> telling = asked.keySet()
			.stream()
			.filter((criterion) -> !HARMLESS.contains(criterion) && !(STEPS.equals(criterion) && model.isPresent()))
			.findFirst();
		if (telling.isPresent()) {
			response.setStatus(HttpServletResponse.SC_FORBIDDEN);
			answer(response, Map.of("type", "AuthorizationException", "message", this.messages
				.getMessage("engine.refusal.telling", new Object[] { telling.get() }, request.getLocale())));
		}
		else if (model.filter((drawn) -> asksForConfidential(asked.get(STEPS), drawn)).isPresent()) {
			answer(response, request.getPathInfo().contains("/count") ? Map.of("count", 0) : Set.of());
		}
		else {
			chain.doFilter(read, response);
		}
	}

	/** What Cockpit reads, without what is empty: the address or the body, never both. */
	private Map<String, JsonNode> asked(ReadAgain request) throws IOException {
		Map<String, JsonNode> asked = request.getMethod().equals("POST") ? inBody(request) : inAddress(request);
		asked.values().removeIf((value) -> value.isNull() || (value.isContainerNode() && value.isEmpty()));
		return asked;
	}

	private Map<String, JsonNode> inBody(ReadAgain request) throws IOException {
		Map<String, JsonNode> asked = new TreeMap<>();
		try {
			this.json.readTree(request.body())
				.properties()
				.forEach((each) -> asked.put(each.getKey(), each.getValue()));
		}
		catch (JacksonException ex) {
			// Cockpit says so
		}
		return asked;
	}

	private Map<String, JsonNode> inAddress(HttpServletRequest request) {
		Map<String, JsonNode> asked = new TreeMap<>();
		request.getParameterMap().forEach((name, values) -> {
			ArrayNode texts = this.json.createArrayNode();
			Set.copyOf(StringUtils.commaDelimitedListToSet(String.join(",", values))).forEach(texts::add);
			asked.put(name, STEPS.equals(name) ? texts : TextNode.valueOf(values[0]));
		});
		return asked;
	}

	/** Of the process whose instances are searched at a step. */
	private Optional<BpmnModelInstance> model(Map<String, JsonNode> asked) {
		return Optional.ofNullable(asked.get("processDefinitionId"))
			.map(JsonNode::asText)
			.filter((id) -> asked.containsKey(STEPS))
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

	private void answer(HttpServletResponse response, Object answer) throws IOException {
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		this.json.writeValue(response.getOutputStream(), answer);
	}

}
