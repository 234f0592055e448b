package org.bindery.desk.web;

import jakarta.validation.Valid;
import org.bindery.partners.PartnerKind;
import org.bindery.partnerships.Proposals;

import org.springframework.security.access.annotation.Secured;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records what a partner proposes. */
@Controller
@Secured({ "ROLE_CONTACT", "ROLE_MANAGER", "ROLE_ADMINISTRATOR" })
@RequestMapping("/partnerships/propose")
class ProposePage {

	private final Proposals proposals;

	private final PartnerChoices partners;

	private final Attempts attempts;

	private final BegunOnce begunOnce;

	ProposePage(Proposals proposals, PartnerChoices partners, Attempts attempts, BegunOnce begunOnce) {
		this.proposals = proposals;
		this.partners = partners;
		this.attempts = attempts;
		this.begunOnce = begunOnce;
	}

	@GetMapping
	String ask(Model model) {
		model.addAttribute("form", ProposeForm.blank());
		return page(model);
	}

	@PostMapping
	String propose(@Valid @ModelAttribute("form") ProposeForm form, BindingResult errors, Authentication person,
			Model model, RedirectAttributes next) {
		return this.attempts
			.at(() -> this.begunOnce.by(form.key(), () -> this.proposals.propose(form.proposal(), person.getName())),
					errors)
			.map((reference) -> {
				next.addFlashAttribute("done", "PROPOSE").addAttribute("reference", reference);
				return "redirect:/partnerships/{reference}";
			})
			.orElseGet(() -> page(model));
	}

	private String page(Model model) {
		model.addAttribute("partners", this.partners.all());
		model.addAttribute("kinds", PartnerKind.values());
		return "desk/propose";
	}

}
