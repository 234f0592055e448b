package org.bindery.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriTemplate;

/**
 * Where the demonstration's pages are: an address for each page in the code, at least.
 */
@TestComponent
class DemoAddresses {

	/** More than one look at a page, and pages that none in the code stands for. */
	private static final List<String> OTHERS = List.of("/no-such-page", "/partnerships/P-1999-0001",
			"/partnerships?stage=DECLINED&page=40", "/partnerships?quiet=true", "/letters?text=nothing-like-it");

	private final RequestMappingHandlerMapping pages;

	private final JdbcClient database;

	DemoAddresses(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping pages, JdbcClient database) {
		this.pages = pages;
		this.database = database;
	}

	/** Every address that a person may open. */
	Set<String> all() {
		Set<String> all = patterns().stream().flatMap(this::examples).collect(Collectors.toCollection(TreeSet::new));
		all.addAll(OTHERS);
		return all;
	}

	/** Of all pages in the code; a name in braces stands for what differs. */
	Set<String> patterns() {
		return this.pages.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((page) -> showsAPage(page.getKey(), page.getValue()))
			.flatMap((page) -> page.getKey().getPatternValues().stream())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static boolean showsAPage(RequestMappingInfo address, HandlerMethod page) {
		return page.getBeanType().getName().startsWith("org.bindery")
				&& address.getMethodsCondition().getMethods().contains(RequestMethod.GET)
				&& page.getMethod().getReturnType().equals(String.class);
	}

	private Stream<String> examples(String pattern) {
		UriTemplate template = new UriTemplate(pattern);
		if (template.getVariableNames().isEmpty()) {
			return Stream.of(pattern);
		}
		List<Map<String, Object>> examples = examplesFor(pattern);
		if (examples.isEmpty()) {
			throw new IllegalStateException("The demonstration has no example of " + pattern);
		}
		return examples.stream().map((values) -> template.expand(values).toString());
	}

	/** What the names in the address stand for. */
	private List<Map<String, Object>> examplesFor(String pattern) {
		return switch (pattern) {
			case "/partnerships/{reference}" ->
				every("select min(reference) as reference from partnership group by stage");
			case "/partnerships/{reference}/resume" -> partnership("ON_HOLD");
			case "/partnerships/{reference}/branch" -> partnership("SELECTING");
			case "/partnerships/{reference}/conflicts/{id}" ->
				every("select reference, max(id) as id from conflict group by reference");
			case "/partnerships/{reference}/agreements/{number}" ->
				every("select max(reference) as reference, 1 as number from agreement where status = 'SIGNED'");
			case "/work/{task}" -> every("select min(task_id) as task from work_item where not confidential");
			default -> pattern.startsWith("/letters/") ? every("select max(id) as id from letter")
					: pattern.startsWith("/partnerships/") ? partnership("ACTIVE") : List.of();
		};
	}

	private List<Map<String, Object>> partnership(String stage) {
		return every("select max(reference) as reference from partnership where stage = '" + stage + "'");
	}

	private List<Map<String, Object>> every(String query) {
		return this.database.sql(query).query().listOfRows();
	}

}
