package org.bindery.desk.diagram;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.bindery.desk.diagram.FinishedCases.Row;
import org.bindery.engine.diagrams.CaseDiagram;
import org.bindery.engine.diagrams.ElementFigures;
import org.bindery.engine.diagrams.FinishedInstances;
import org.bindery.engine.diagrams.FinishedInstances.Finished;
import org.bindery.engine.diagrams.WatchedProcesses;
import org.bindery.identity.Reference;
import org.bindery.partnerships.Partnership;
import org.bindery.partnerships.Partnerships;
import org.bindery.people.Colleague;
import org.bindery.people.Dates;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What Bindery adds to Cockpit: the history that it lacks. */
@RestController
@RequestMapping("/api/cockpit")
class CockpitApi {

	private static final int LAST_PAGE = 10_000;

	private final WatchedProcesses processes;

	private final Partnerships partnerships;

	private final Dates dates;

	CockpitApi(WatchedProcesses processes, Partnerships partnerships, Dates dates) {
		this.processes = processes;
		this.partnerships = partnerships;
		this.dates = dates;
	}

	@GetMapping("/process-instances/{instance}/passed")
	PassedWay passed(@PathVariable String instance, Colleague person) {
		return this.processes.passed(instance, person.id())
			.map(PassedWay::of)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No instance " + instance));
	}

	@GetMapping("/process-definitions/{definition}/finished")
	FinishedCases finished(@PathVariable String definition, @RequestParam(defaultValue = "0") int page,
			Colleague person) {
		refuseUnlessReadable(definition, person);
		FinishedInstances found = this.processes.finished(definition, Math.min(Math.max(page, 0), LAST_PAGE));
		Map<Reference, String> titles = this.partnerships
			.findByReferenceIn(found.shown().stream().map(Finished::reference).flatMap(Optional::stream).toList())
			.stream()
			.collect(Collectors.toMap(Partnership::reference, Partnership::title));
		return new FinishedCases(found.shown()
			.stream()
			.map((each) -> new Row(each.instance(), each.reference().map(Reference::text).orElse(""),
					each.reference().map(titles::get).orElse(""), this.dates.moment(each.began()),
					this.dates.moment(each.ended()), each.end()))
			.toList(), found.more());
	}

	@GetMapping("/process-definitions/{definition}/figures")
	List<Figures> figures(@PathVariable String definition, Colleague person) {
		refuseUnlessReadable(definition, person);
		return this.processes.figures(definition, person.id()).stream().map(Figures::of).toList();
	}

	private void refuseUnlessReadable(String definition, Colleague person) {
		if (!this.processes.readableBy(person.id(), definition)) {
			throw new AccessDeniedException("Its history is for others to read");
		}
	}

	/** The ids of elements that were left, and of flows that were taken. */
	record PassedWay(Set<String> passed, Set<String> flows) {

		private static PassedWay of(CaseDiagram diagram) {
			return new PassedWay(diagram.passed(), diagram.flows());
		}

	}

	/**
	 * What happened at an element.
	 *
	 * @param stay on average, in seconds
	 */
	record Figures(String element, String name, long times, long here, Optional<Long> stay) {

		private static Figures of(ElementFigures figures) {
			return new Figures(figures.element(), figures.name(), figures.times(), figures.here(),
					figures.stay().map(Duration::toSeconds));
		}

	}

}
