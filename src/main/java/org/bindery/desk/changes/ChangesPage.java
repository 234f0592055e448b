package org.bindery.desk.changes;

import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.bindery.desk.web.PageNumber;
import org.bindery.desk.web.UnknownPartnership;
import org.bindery.identity.Reference;
import org.bindery.partnerships.Partnership;
import org.bindery.partnerships.Partnerships;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What was changed in a partnership, field by field. */
@Controller
class ChangesPage {

	private static final int SIZE = 20;

	private final Partnerships partnerships;

	private final FieldChanges changes;

	ChangesPage(Partnerships partnerships, FieldChanges changes) {
		this.partnerships = partnerships;
		this.changes = changes;
	}

	@GetMapping("/partnerships/{reference}/changes")
	String show(@PathVariable Reference reference, @RequestParam Optional<String> field,
			@RequestParam(defaultValue = "0") int page, Model model, HttpServletResponse response) {
		return this.partnerships.findByReference(reference)
			.map((partnership) -> show(partnership, field, page, model))
			.orElseGet(() -> UnknownPartnership.page(response));
	}

	private String show(Partnership partnership, Optional<String> field, int page, Model model) {
		model.addAttribute("partnership", partnership);
		model.addAttribute("changes", this.changes.of(partnership.reference(), field, PageNumber.of(page, SIZE)));
		return "desk/changes/page";
	}

}
