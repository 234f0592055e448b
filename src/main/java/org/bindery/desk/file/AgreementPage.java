package org.bindery.desk.file;

import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.bindery.agreements.Agreement;
import org.bindery.agreements.Agreements;
import org.bindery.desk.web.UnknownPartnership;
import org.bindery.identity.Reference;
import org.bindery.partnerships.Partnerships;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One version of a partnership's agreement. */
@Controller
class AgreementPage {

	private final Partnerships partnerships;

	private final Agreements agreements;

	AgreementPage(Partnerships partnerships, Agreements agreements) {
		this.partnerships = partnerships;
		this.agreements = agreements;
	}

	@GetMapping("/partnerships/{reference}/agreements/{number}")
	@Transactional(readOnly = true)
	public String show(@PathVariable Reference reference, @PathVariable int number, Model model,
			HttpServletResponse response) {
		Optional<Agreement> version = this.agreements.findByReferenceAndNumber(reference, number);
		return version.map((agreement) -> {
			model.addAttribute("partnership", this.partnerships.byReference(reference));
			model.addAttribute("version", AgreementVersion.of(agreement));
			return "desk/file/version";
		}).orElseGet(() -> UnknownPartnership.page(response));
	}

}
