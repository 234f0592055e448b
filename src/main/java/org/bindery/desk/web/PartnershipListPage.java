package org.bindery.desk.web;

import java.util.Optional;

import org.bindery.desk.ListOrder;
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
	String show(@RequestParam Optional<Stage> stage, @RequestParam Optional<ListOrder> sort,
			@RequestParam(defaultValue = "0") int page, Model model) {
		ListAddress address = new ListAddress(stage, sort.orElse(ListAddress.USUAL));
		model.addAttribute("address", address);
		model.addAttribute("listing", this.list.page(stage, address.sort(), PageNumber.of(page, SHOWN)));
		model.addAttribute("orders", ListOrder.values());
		model.addAttribute("stages", StageCounts.of(this.partnerships.countByStage()));
		return "desk/partnerships";
	}

}
