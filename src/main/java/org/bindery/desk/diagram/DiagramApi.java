package org.bindery.desk.diagram;

import java.util.Optional;

import org.bindery.engine.diagrams.CaseDiagrams;
import org.bindery.engine.diagrams.DiagramSheet;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.people.Colleague;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** A partnership's diagrams for the scripts that draw them. */
@RestController
class DiagramApi {

	private final CaseDiagrams diagrams;

	DiagramApi(CaseDiagrams diagrams) {
		this.diagrams = diagrams;
	}

	/** Without a process's id the partnership as a whole. */
	@GetMapping("/api/partnerships/{reference}/diagram")
	DrawnDiagram drawn(@PathVariable Reference reference, @RequestParam Optional<String> diagram, Colleague person) {
		return diagram.or(() -> whole(reference, person.id()))
			.flatMap((instance) -> this.diagrams.find(reference, instance, person.id()))
			.map((found) -> DrawnDiagram.of(found, this.diagrams.model(found.sheet()),
					this.diagrams.translations(found.sheet())))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No such diagram"));
	}

	private Optional<String> whole(Reference reference, StaffId person) {
		return this.diagrams.of(reference, person)
			.stream()
			.filter(DiagramSheet::whole)
			.map(DiagramSheet::instance)
			.findFirst();
	}

}
