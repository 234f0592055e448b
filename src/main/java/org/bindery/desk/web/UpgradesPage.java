package org.bindery.desk.web;

import java.util.Optional;

import org.bindery.engine.upgrades.Upgrades;
import org.bindery.people.Colleague;
import org.bindery.people.Role;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.annotation.Secured;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The files that were changed here and that a new version of Bindery brings too, or would
 * refuse.
 */
@Controller
@Secured({ "ROLE_ANALYST", "ROLE_ADMINISTRATOR" })
class UpgradesPage {

	private final Upgrades upgrades;

	UpgradesPage(Upgrades upgrades) {
		this.upgrades = upgrades;
	}

	@GetMapping("/upgrades")
	String show(Colleague person, Model model) {
		boolean all = person.is(Role.ADMINISTRATOR);
		model.addAttribute("waiting", this.upgrades.waiting());
		model.addAttribute("old",
				this.upgrades.oldDiagrams().stream().filter((diagram) -> all || !diagram.confidential()).toList());
		return "desk/upgrades";
	}

	/** The file as this version of Bindery brings it, to compare and to deploy. */
	@GetMapping("/upgrades/{file}")
	ResponseEntity<byte[]> shipped(@PathVariable String file) {
		return download(file, this.upgrades.shipped(file));
	}

	/** The file as it was changed here, before Bindery's own took its place. */
	@GetMapping("/upgrades/{file}/replaced")
	ResponseEntity<byte[]> replaced(@PathVariable String file) {
		return download(file, this.upgrades.replaced(file));
	}

	private static ResponseEntity<byte[]> download(String file, Optional<byte[]> found) {
		return found
			.map((content) -> ResponseEntity.ok()
				.contentType(MediaType.APPLICATION_OCTET_STREAM)
				.header(HttpHeaders.CONTENT_DISPOSITION,
						ContentDisposition.attachment().filename(file).build().toString())
				.body(content))
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

}
