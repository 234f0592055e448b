package org.bindery.conflicts.web;

import jakarta.servlet.http.HttpServletResponse;
import org.bindery.conflicts.ConflictFiles;
import org.bindery.identity.Reference;
import org.bindery.people.Colleague;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One conflict, for those whom it concerns; for all others there is none. */
@Controller
class ConflictPage {

	private final ConflictFiles files;

	ConflictPage(ConflictFiles files) {
		this.files = files;
	}

	@GetMapping("/partnerships/{reference}/conflicts/{id}")
	String show(@PathVariable Reference reference, @PathVariable Long id, Colleague person, Model model,
			HttpServletResponse response) {
		return this.files.of(reference, id, person).map((file) -> {
			model.addAttribute("file", file);
			model.addAttribute("conflict", file.conflict());
			return "conflicts/conflict";
		}).orElseGet(() -> {
			response.setStatus(HttpServletResponse.SC_NOT_FOUND);
			return "conflicts/unknown";
		});
	}

}
