package org.bindery.engine.access;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Cockpit's own lists, for which it asks the database past the engine, without what the
 * person may not see; where Cockpit asks how many there are, the same ones are counted.
 */
abstract class ShortenedList extends OncePerRequestFilter {

	private static final String COUNTED = "/statistics-count";

	private final ObjectMapper json = new ObjectMapper();

	private final List<String> lists;

	/** For the lists with these addresses. */
	ShortenedList(String... lists) {
		this.lists = List.of(lists);
	}

	/** Which of the listed the person may see. */
	abstract Predicate<JsonNode> visibleTo(String person, List<JsonNode> listed);

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getPathInfo() == null || this.lists.stream().noneMatch(request.getPathInfo()::contains);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
		boolean counted = request.getPathInfo().contains(COUNTED);
		chain.doFilter(
				counted ? new SentElsewhere(request, request.getPathInfo().replace(COUNTED, "/statistics")) : request,
				answer);
		if (answer.getStatus() == HttpServletResponse.SC_OK && isJson(answer)
				&& this.json.readTree(answer.getContentAsByteArray()) instanceof ArrayNode list) {
			List<JsonNode> listed = StreamSupport.stream(list.spliterator(), false).toList();
			ArrayNode shown = this.json.createArrayNode();
			listed.stream().filter(visibleTo(request.getRemoteUser(), listed)).forEach(shown::add);
			answer.resetBuffer();
			this.json.writeValue(answer.getOutputStream(), counted ? Map.of("count", shown.size()) : shown);
		}
		answer.copyBodyToResponse();
	}

	private static boolean isJson(HttpServletResponse answer) {
		return answer.getContentType() != null
				&& MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.valueOf(answer.getContentType()));
	}

}
