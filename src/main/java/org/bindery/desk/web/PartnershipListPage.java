package org.bindery.desk.web;

import java.util.Optional;

import org.bindery.desk.ListOrder;
import org.bindery.desk.Listing;
import org.bindery.desk.PartnershipList;
import org.bindery.partnerships.Partnerships;
import org.bindery.partnerships.Stage;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All partnerships, or those in one stage. */
@Controller
class PartnershipListPage {

	private static final int SHOWN = 20;

	private final PartnershipList list;

	private final Partnerships partnerships;

	PartnershipListPage(PartnershipList list, Partnerships partnerships) {
		this.list = list;
		this.partnerships = partnerships;
	}

	@GetMapping("/partnerships")
	String show(@RequestParam Optional<Stage> stage, @RequestParam(defaultValue = "NEWEST") ListOrder sort,
			@RequestParam(defaultValue = "0") int page, Model model) {
		Listing listing = this.list.page(stage, sort, PageNumber.of(page, SHOWN));
		model.addAttribute("listing", listing);
		model.addAttribute("stage", stage.orElse(null));
		model.addAttribute("sort", sort);
		model.addAttribute("orders", ListOrder.values());
		model.addAttribute("stages", StageCounts.of(this.partnerships.countByStage()));
		return "desk/partnerships";
	}

}
