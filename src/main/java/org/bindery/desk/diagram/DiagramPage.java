package org.bindery.desk.diagram;

import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.bindery.identity.Reference;
import org.bindery.partnerships.Partnership;
import org.bindery.partnerships.Partnerships;
import org.bindery.people.Colleague;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A partnership's diagrams on a page of their own. */
@Controller
class DiagramPage {

	private final Partnerships partnerships;

	private final DiagramParts parts;

	DiagramPage(Partnerships partnerships, DiagramParts parts) {
		this.partnerships = partnerships;
		this.parts = parts;
	}

	@GetMapping("/partnerships/{reference}/diagram")
	String show(@PathVariable Reference reference, @RequestParam Optional<String> diagram, Colleague person,
			Model model, HttpServletResponse response) {
		return this.partnerships.findByReference(reference)
			.map((partnership) -> page(partnership, this.parts.of(reference, person.id(), diagram), model))
			.orElseGet(() -> {
				response.setStatus(HttpStatus.NOT_FOUND.value());
				return "desk/unknown";
			});
	}

	private static String page(Partnership partnership, DiagramPart part, Model model) {
		model.addAttribute("partnership", partnership);
		model.addAttribute("diagram", part);
		return "desk/diagram/page";
	}

}
