package org.bindery.engine.access;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.runtime.ProcessInstance;

import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Cockpit lists what an instance called to whoever may see the caller. Here the engine
 * has the last word on each of the called ones.
 */
class CalledInstances extends OncePerRequestFilter {

	private static final String LIST = "/called-process-instances";

	private final ObjectMapper json = new ObjectMapper();

	private final RuntimeService runtime;

	private final IdentityService identity;

	CalledInstances(RuntimeService runtime, IdentityService identity) {
		this.runtime = runtime;
		this.identity = identity;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getPathInfo() == null || !request.getPathInfo().contains(LIST);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
		chain.doFilter(request, answer);
		if (answer.getStatus() == HttpServletResponse.SC_OK) {
			JsonNode visible = visibleTo(request.getRemoteUser(), this.json.readTree(answer.getContentAsByteArray()));
			answer.resetBuffer();
			this.json.writeValue(answer.getOutputStream(), visible);
		}
		answer.copyBodyToResponse();
	}

	private JsonNode visibleTo(String person, JsonNode called) {
		Set<String> ids = each(called).map(CalledInstances::id).collect(Collectors.toSet());
		Set<String> visible = ids.isEmpty() ? ids : visibleTo(person, ids);
		ArrayNode shown = this.json.createArrayNode();
		each(called).filter((instance) -> visible.contains(id(instance))).forEach(shown::add);
		return shown;
	}

	private Set<String> visibleTo(String person, Set<String> ids) {
		List<String> groups = this.identity.createGroupQuery()
			.groupMember(person)
			.list()
			.stream()
			.map(Group::getId)
			.toList();
		this.identity.setAuthentication(person, groups);
		try {
			return this.runtime.createProcessInstanceQuery()
				.processInstanceIds(ids)
				.list()
				.stream()
				.map(ProcessInstance::getId)
				.collect(Collectors.toSet());
		}
		finally {
			this.identity.clearAuthentication();
		}
	}

	private static Stream<JsonNode> each(JsonNode list) {
		return StreamSupport.stream(list.spliterator(), false);
	}

	private static String id(JsonNode instance) {
		return instance.path("id").asText();
	}

}
