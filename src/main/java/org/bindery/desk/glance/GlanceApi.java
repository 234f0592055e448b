package org.bindery.desk.glance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.bindery.identity.Reference;
import org.bindery.people.Colleague;
import org.bindery.work.Work;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Partnerships at a glance, for scripts: each reader is told what pages would show. */
@RestController
class GlanceApi {

	/** Partnerships in one answer. */
	private static final int MOST = 100;

	private final Glances glances;

	private final Work work;

	GlanceApi(Glances glances, Work work) {
		this.glances = glances;
		this.work = work;
	}

	@GetMapping("/api/partnerships/{reference}")
	Glance one(@PathVariable Reference reference, Colleague person) {
		return of(List.of(reference), person).stream()
			.findFirst()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No such partnership"));
	}

	/**
	 * Without those that are not known.
	 * @param references separated by commas
	 */
	@GetMapping("/api/partnerships")
	List<Glance> several(@RequestParam String references, Colleague person) {
		List<String> asked = Stream.of(references.split(",")).map(String::strip).distinct().toList();
		if (asked.size() > MOST) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "At most " + MOST + " references at once");
		}
		return of(asked.stream().map(Reference::find).flatMap(Optional::stream).toList(), person);
	}

	/** The partnership of an open task that the reader may see. */
	@GetMapping("/api/tasks/{task}/partnership")
	Glance ofTask(@PathVariable String task, Colleague person) {
		return this.work.find(task, person)
			.flatMap((waiting) -> waiting.partnership().reference())
			.flatMap((reference) -> of(List.of(reference), person).stream().findFirst())
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No open task " + task));
	}

	private List<Glance> of(Collection<Reference> references, Colleague person) {
		return this.glances.of(references, person);
	}

}
