package org.bindery.desk.web;

import org.bindery.engine.Upgrades;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.annotation.Secured;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The files that were changed here and that a new version of Bindery brings too. */
@Controller
@Secured({ "ROLE_ANALYST", "ROLE_ADMINISTRATOR" })
class UpgradesPage {

	private final Upgrades upgrades;

	UpgradesPage(Upgrades upgrades) {
		this.upgrades = upgrades;
	}

	@GetMapping("/upgrades")
	String show(Model model) {
		model.addAttribute("kept", this.upgrades.keptBack());
		return "desk/upgrades";
	}

	/** The file as this version of Bindery brings it, to compare and to deploy. */
	@GetMapping("/upgrades/{file}")
	ResponseEntity<byte[]> shipped(@PathVariable String file) {
		return this.upgrades.shipped(file)
			.map((content) -> ResponseEntity.ok()
				.contentType(MediaType.APPLICATION_OCTET_STREAM)
				.header(HttpHeaders.CONTENT_DISPOSITION,
						ContentDisposition.attachment().filename(file).build().toString())
				.body(content))
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

}
