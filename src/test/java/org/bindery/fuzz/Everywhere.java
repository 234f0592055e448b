package org.bindery.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.engine.rest.impl.NamedProcessEngineRestServiceImpl;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.camunda.bpm.welcome.impl.web.WelcomeApplication;

import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** All addresses that the application has. */
final class Everywhere {

	private Everywhere() {
	}

	static List<Asked> of(RequestMappingHandlerMapping pages, boolean webapps) {
		return Stream.of(rest(), webapps ? webapps() : List.<Asked>of(), pages(pages)).flatMap(List::stream).toList();
	}

	private static List<Asked> rest() {
		return Asked.all(Offered.by(NamedProcessEngineRestServiceImpl.class, "/engine-rest"));
	}

	private static List<Asked> webapps() {
		return Stream.of(Asked.all(Offered.by(NamedProcessEngineRestServiceImpl.class, "/camunda/api/engine")),
				of(new CockpitApplication().getClasses(), "/camunda/api/cockpit"),
				of(new AdminApplication().getClasses(), "/camunda/api/admin"),
				of(new TasklistApplication().getClasses(), "/camunda/api/tasklist"),
				of(new WelcomeApplication().getClasses(), "/camunda/api/welcome"),
				List.of(Asked.page("GET", "/camunda/app/{app}/{engine}/", List.of()),
						Asked.page("GET", "/camunda/{any}/{any}/{any}", List.of())))
			.flatMap(List::stream)
			.toList();
	}

	private static List<Asked> of(Iterable<Class<?>> resources, String address) {
		List<Asked> all = new ArrayList<>();
		resources.forEach((resource) -> all.addAll(Asked.all(Offered.by(resource, address))));
		return all;
	}

	/** Each as often as there are fields to get wrong. */
	private static List<Asked> pages(RequestMappingHandlerMapping pages) {
		return pages.getHandlerMethods()
			.entrySet()
			.stream()
			.flatMap((page) -> page.getKey()
				.getPatternValues()
				.stream()
				.flatMap((address) -> Asked.pages(page.getKey().getMethodsCondition().getMethods(), address,
						page.getValue())))
			.toList();
	}

}
