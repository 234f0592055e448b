package org.bindery.desk.work;

import org.bindery.people.Colleague;
import org.bindery.work.Whose;
import org.bindery.work.Work;
import org.bindery.work.WorkFilter;

import org.springframework.security.access.annotation.Secured;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How much waits for each person. */
@Controller
class LoadPage {

	private final Work work;

	LoadPage(Work work) {
		this.work = work;
	}

	@Secured({ Overseers.MANAGER, Overseers.ADMINISTRATOR })
	@GetMapping("/work/load")
	String show(Colleague person, Model model) {
		model.addAttribute("loads", this.work.loads());
		model.addAttribute("address", WorkAddress.of(WorkFilter.of(Whose.EVERYBODY)));
		model.addAttribute("counts", this.work.counts(person));
		model.addAttribute("tab", "LOAD");
		return "desk/work/load";
	}

}
