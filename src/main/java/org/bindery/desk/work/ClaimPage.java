package org.bindery.desk.work;

import java.util.Optional;
import java.util.regex.Pattern;

import org.bindery.engine.Refusal;
import org.bindery.engine.tasks.TaskWork;
import org.bindery.people.BesideFields;
import org.bindery.people.Colleague;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a task or gives it back, and leads back to where the reader was. */
@Controller
class ClaimPage {

	/** Nowhere else does the answer lead. */
	private static final Pattern OF_WORK = Pattern.compile("/work([/?][\\w/?&=%.+-]*)?");

	private final TaskWork tasks;

	private final TaskActions hands;

	private final BesideFields words;

	ClaimPage(TaskWork tasks, TaskActions hands, BesideFields words) {
		this.tasks = tasks;
		this.hands = hands;
		this.words = words;
	}

	@PostMapping("/work/{task}/claim")
	String claim(@PathVariable String task, @RequestParam(defaultValue = "/work") String back, Colleague person,
			RedirectAttributes next) {
		return next("claimed", back, next, this.hands.refusal(task, person, () -> this.tasks.claim(task, person.id())));
	}

	@PostMapping("/work/{task}/give-back")
	String giveBack(@PathVariable String task, @RequestParam(defaultValue = "/work") String back, Colleague person,
			RedirectAttributes next) {
		return next("givenBack", back, next,
				this.hands.refusal(task, person, () -> this.tasks.giveBack(task, person.id())));
	}

	private String next(String done, String back, RedirectAttributes next, Optional<Refusal> refused) {
		refused.map(this.words::sentence)
			.ifPresentOrElse((reason) -> next.addFlashAttribute("refused", reason),
					() -> next.addFlashAttribute("done", done));
		return "redirect:" + (OF_WORK.matcher(back).matches() ? back : "/work");
	}

}
