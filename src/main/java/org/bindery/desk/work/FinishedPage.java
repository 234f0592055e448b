package org.bindery.desk.work;

import java.util.List;
import java.util.Optional;

import org.bindery.partnerships.history.Finished;
import org.bindery.partnerships.history.FinishedTask;
import org.bindery.people.Colleague;
import org.bindery.work.Whose;
import org.bindery.work.Work;
import org.bindery.work.WorkFilter;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the reader finished lately; overseers see everybody's, too. */
@Controller
class FinishedPage {

	private final Finished finished;

	private final Work work;

	FinishedPage(Finished finished, Work work) {
		this.finished = finished;
		this.work = work;
	}

	@GetMapping("/work/finished")
	String show(@RequestParam Optional<Whose> whose, @RequestParam(defaultValue = "0") int page, Colleague person,
			Model model) {
		boolean everybody = whose.filter(Whose.EVERYBODY::equals).isPresent();
		if (everybody) {
			Overseers.check(person);
		}
		WorkAddress address = new WorkAddress(WorkFilter.of(Whose.MINE), page);
		List<FinishedTask> found = this.finished.lately(everybody ? Optional.empty() : Optional.of(person.id()),
				address.first(), WorkAddress.SHOWN + 1);
		model.addAttribute("address", address);
		model.addAttribute("everybody", everybody);
		model.addAttribute("finished", found.stream().limit(WorkAddress.SHOWN).toList());
		model.addAttribute("more", found.size() > WorkAddress.SHOWN && address.page() < WorkAddress.LAST);
		model.addAttribute("counts", this.work.counts(person));
		model.addAttribute("tab", "FINISHED");
		return "desk/work/finished";
	}

}
