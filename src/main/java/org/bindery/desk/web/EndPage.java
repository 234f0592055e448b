package org.bindery.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.bindery.desk.CaseFile;
import org.bindery.desk.CaseFiles;
import org.bindery.desk.Happened;
import org.bindery.engine.Refusal;
import org.bindery.partnerships.Endings;
import org.bindery.people.BesideFields;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ends a partnership, for a reason, after a second look. */
@Controller
@RequestMapping("/partnerships/{reference}/end")
class EndPage {

	private final CaseFiles files;

	private final Endings endings;

	private final BesideFields besideFields;

	EndPage(CaseFiles files, Endings endings, BesideFields besideFields) {
		this.files = files;
		this.endings = endings;
		this.besideFields = besideFields;
	}

	@GetMapping
	String ask(@PathVariable String reference, Authentication person, Model model, HttpServletResponse response) {
		model.addAttribute("ending", new EndForm(""));
		return page(reference, person, model, response);
	}

	@PostMapping
	String end(@PathVariable String reference, @Valid @ModelAttribute("ending") EndForm ending, BindingResult errors,
			Authentication person, Model model, HttpServletResponse response, RedirectAttributes next) {
		if (!errors.hasErrors() && isOpenTo(person, reference) && isAskedToEnd(reference, ending, errors, person)) {
			next.addFlashAttribute("ended", true);
			return "redirect:/partnerships/{reference}";
		}
		return page(reference, person, model, response);
	}

	private boolean isOpenTo(Authentication person, String reference) {
		return this.files.of(reference, person.getName(), Happened.Pages.FIRST)
			.filter((file) -> CannotEnd.reason(person, file.partnership()).isEmpty())
			.isPresent();
	}

	private boolean isAskedToEnd(String reference, EndForm ending, BindingResult errors, Authentication person) {
		try {
			this.endings.end(reference, ending.reason(), person.getName());
			return true;
		}
		catch (Refusal refusal) {
			this.besideFields.show(refusal, errors);
		}
		catch (ConcurrencyFailureException ex) {
			errors.reject("end.meanwhile");
		}
		return false;
	}

	private String page(String reference, Authentication person, Model model, HttpServletResponse response) {
		return this.files.of(reference, person.getName(), Happened.Pages.FIRST)
			.map((file) -> page(file, person, model, response))
			.orElseGet(() -> UnknownPartnership.page(response));
	}

	private static String page(CaseFile file, Authentication person, Model model, HttpServletResponse response) {
		model.addAttribute("file", file);
		CannotEnd.reason(person, file.partnership()).ifPresent((reason) -> {
			response.setStatus(reason.status().value());
			model.addAttribute("cannot", reason);
		});
		return "desk/end";
	}

}
