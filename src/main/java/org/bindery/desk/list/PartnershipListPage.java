package org.bindery.desk.list;

import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.bindery.partnerships.questions.ListFilter;
import org.bindery.partnerships.questions.ListOrder;
import org.bindery.partnerships.questions.PartnershipList;
import org.bindery.partnerships.questions.StageCounts;
import org.bindery.selection.Depth;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The partnerships that somebody looks for, as a list or as a board. */
@Controller
class PartnershipListPage {

	private final PartnershipList list;

	private final ListChoices choices;

	PartnershipListPage(PartnershipList list, ListChoices choices) {
		this.list = list;
		this.choices = choices;
	}

	@GetMapping("/partnerships")
	String show(ListAddress address, HttpServletRequest request, HttpServletResponse response, Model model) {
		ListLinks links = new ListLinks(address);
		String here = links.on(address.pageNumber());
		boolean whileTyping = request.getHeader("HX-Request") != null;
		if (!whileTyping && leavesGaps(request)) {
			return "redirect:" + here;
		}
		response.setHeader("HX-Replace-Url", request.getContextPath() + here);
		Colleagues colleagues = this.choices.colleagues();
		ListFilter filter = address.filter(colleagues, this.choices.silence());
		StageCounts counts = this.list.stages(filter);
		model.addAttribute("address", address);
		model.addAttribute("links", links);
		model.addAttribute("colleagues", colleagues.with(address.contact()));
		model.addAttribute("goals", this.choices.goals());
		model.addAttribute("partner", address.partner().flatMap(this.choices::partner));
		model.addAttribute("depths", Depth.values());
		model.addAttribute("orders", ListOrder.offered(address.isQuiet()));
		model.addAttribute("stages", counts);
		if (address.isBoard()) {
			model.addAttribute("board", this.list.board(filter, counts));
			return "desk/list/board";
		}
		model.addAttribute("listing", this.list.page(filter, address.sorting(), address.pageNumber(), counts));
		return "desk/list/table";
	}

	/** Forms also send what nobody filled in. */
	private static boolean leavesGaps(HttpServletRequest request) {
		return request.getParameterMap().values().stream().flatMap(Stream::of).anyMatch(String::isEmpty);
	}

}
