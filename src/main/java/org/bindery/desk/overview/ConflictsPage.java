package org.bindery.desk.overview;

import java.util.List;
import java.util.Optional;

import org.bindery.conflicts.ConflictCause;
import org.bindery.conflicts.OpenConflict;
import org.bindery.conflicts.OpenConflicts;
import org.bindery.conflicts.Rung;
import org.bindery.desk.web.PageNumber;
import org.bindery.people.Colleague;

import org.springframework.security.access.annotation.Secured;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The open conflicts that the reader may know of. */
@Controller
@Secured({ "ROLE_MANAGER", "ROLE_ADMINISTRATOR" })
class ConflictsPage {

	private static final int SHOWN = 25;

	private final OpenConflicts conflicts;

	ConflictsPage(OpenConflicts conflicts) {
		this.conflicts = conflicts;
	}

	@GetMapping("/overview/conflicts")
	String show(@RequestParam Optional<ConflictCause> cause, @RequestParam Optional<Rung> rung,
			@RequestParam(defaultValue = "0") int page, Colleague person, Model model) {
		int number = PageNumber.within(page);
		List<OpenConflict> found = this.conflicts.page(cause, rung, person, number * SHOWN, SHOWN + 1);
		model.addAttribute("cause", cause.orElse(null));
		model.addAttribute("rung", rung.orElse(null));
		model.addAttribute("conflicts", found.stream().limit(SHOWN).toList());
		model.addAttribute("number", number);
		model.addAttribute("more", found.size() > SHOWN);
		return "desk/overview/conflicts";
	}

}
