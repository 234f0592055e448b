package org.bindery.communication.web;

import jakarta.validation.Valid;
import org.bindery.communication.Letter;
import org.bindery.communication.LetterBook;
import org.bindery.communication.LetterStatus;
import org.bindery.communication.Redelivery;
import org.bindery.engine.Refusal;
import org.bindery.people.BesideFields;
import org.bindery.people.Colleague;
import org.bindery.people.Staff;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.annotation.Secured;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The library's letters: all of them, and each one. */
@Controller
@RequestMapping("/letters")
class LettersPage {

	private static final int PER_PAGE = 20;

	private static final int LAST_PAGE = 1_000_000;

	private final LetterBook letters;

	private final Redelivery redelivery;

	private final Staff staff;

	private final BesideFields besideFields;

	LettersPage(LetterBook letters, Redelivery redelivery, Staff staff, BesideFields besideFields) {
		this.letters = letters;
		this.redelivery = redelivery;
		this.staff = staff;
		this.besideFields = besideFields;
	}

	@GetMapping
	String list(@ModelAttribute("filter") LettersFilter filter, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "DESC") Sort.Direction sort, Colleague person, Model model) {
		PageRequest wanted = PageRequest.of(Math.min(Math.max(page, 0), LAST_PAGE), PER_PAGE,
				Sort.by(sort, "writtenAt", "id"));
		model.addAttribute("letters", this.letters.page(filter.search(), person, wanted));
		model.addAttribute("statuses", LetterStatus.values());
		model.addAttribute("sort", sort);
		return "communication/letters";
	}

	@GetMapping("/{id}")
	String show(@PathVariable Long id, Colleague person, Model model) {
		Letter letter = letter(id, person);
		model.addAttribute("sending", new Sending(this.redelivery.address(letter).orElse("")));
		return show(letter, model);
	}

	private String show(Letter letter, Model model) {
		model.addAttribute("letter", letter);
		model.addAttribute("nextLetters", this.redelivery.next(letter));
		letter.postedBy().map(this.staff::nameOf).ifPresent((name) -> model.addAttribute("postedBy", name));
		return "communication/letter";
	}

	/** Where a browser is left by a form that was not taken. */
	@GetMapping({ "/{id}/posted", "/{id}/again" })
	RedirectView back() {
		return new RedirectView("/letters/{id}", true);
	}

	@PostMapping("/{id}/posted")
	@Secured({ "ROLE_CONTACT", "ROLE_MANAGER", "ROLE_ADMINISTRATOR" })
	String markPosted(@PathVariable Long id, Colleague person, RedirectAttributes next) {
		letter(id, person);
		next.addFlashAttribute("posted", this.letters.markPosted(id, person.id()));
		return "redirect:/letters/{id}";
	}

	@PostMapping("/{id}/again")
	@Secured({ "ROLE_CONTACT", "ROLE_MANAGER", "ROLE_ADMINISTRATOR" })
	String sendAgain(@PathVariable Long id, @Valid @ModelAttribute("sending") Sending sending, BindingResult errors,
			Colleague person, Model model, RedirectAttributes next) {
		Letter letter = letter(id, person);
		if (errors.hasErrors()) {
			return show(letter, model);
		}
		try {
			next.addFlashAttribute("again", this.redelivery.send(id, sending.email(), person));
		}
		catch (Refusal refusal) {
			next.addFlashAttribute("refused", this.besideFields.sentence(refusal));
		}
		return "redirect:/letters/{id}";
	}

	private Letter letter(Long id, Colleague person) {
		return this.letters.find(id, person).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
