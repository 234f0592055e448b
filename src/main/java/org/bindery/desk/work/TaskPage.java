package org.bindery.desk.work;

import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.bindery.calendar.WorkingCalendar;
import org.bindery.engine.Refusal;
import org.bindery.engine.tasks.TaskWork;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.history.Finished;
import org.bindery.people.BesideFields;
import org.bindery.people.Colleague;
import org.bindery.people.Staff;
import org.bindery.work.WaitingTask;
import org.bindery.work.Work;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** One task: who has it, who gets it next, and when it is looked at again. */
@Controller
@RequestMapping("/work/{task}")
class TaskPage {

	private final Work work;

	private final Finished finished;

	private final TaskWork tasks;

	private final TaskActions hands;

	private final Staff staff;

	private final WorkingCalendar calendar;

	private final BesideFields besideFields;

	TaskPage(Work work, Finished finished, TaskWork tasks, TaskActions hands, Staff staff, WorkingCalendar calendar,
			BesideFields besideFields) {
		this.work = work;
		this.finished = finished;
		this.tasks = tasks;
		this.hands = hands;
		this.staff = staff;
		this.calendar = calendar;
		this.besideFields = besideFields;
	}

	@GetMapping
	String show(@PathVariable String task, Colleague person, Model model, HttpServletResponse response) {
		Optional<WaitingTask> found = this.work.find(task, person);
		if (found.isEmpty()) {
			response.setStatus(HttpStatus.NOT_FOUND.value());
			model.addAttribute("finished", this.finished.find(task));
			return "desk/work/gone";
		}
		model.addAttribute("task", found.get());
		model.addAttribute("rights", TaskRights.of(found.get(), person));
		model.addAttribute("staff",
				this.staff.everybody()
					.stream()
					.filter((colleague) -> !found.get().isOf(new StaffId(colleague.value())))
					.toList());
		form("handOn", new HandOnForm("", found.get().holder().id().map(StaffId::text).orElse("")), model);
		form("lookAgain", new LookAgainForm(found.get().followUp().map(this.calendar::dateOf).orElse(null)), model);
		return "desk/work/task";
	}

	/** Where a browser is left by a form that was not taken. */
	@GetMapping({ "/hand-on", "/look-again", "/claim", "/give-back" })
	RedirectView back() {
		return new RedirectView("/work/{task}", true);
	}

	private static void form(String name, Object blank, Model model) {
		if (!model.containsAttribute(name)) {
			model.addAttribute(name, blank);
		}
	}

	@PostMapping("/hand-on")
	String handOn(@PathVariable String task, @Valid @ModelAttribute("handOn") HandOnForm form, BindingResult errors,
			Colleague person, Model model, HttpServletResponse response, RedirectAttributes next) {
		if (does(task, person, errors, () -> handOn(task, form, person))) {
			next.addFlashAttribute("handedTo", this.staff.nameOf(new StaffId(form.colleague())));
			return done("handedOn", next);
		}
		return show(task, person, model, response);
	}

	private void handOn(String task, HandOnForm form, Colleague person) {
		Optional<StaffId> now = this.work.find(task, person).flatMap((waiting) -> waiting.holder().id());
		if (!now.equals(StaffId.find(form.from()))) {
			throw new Refusal("", "engine.refusal.takenMeanwhile");
		}
		StaffId colleague = new StaffId(form.colleague());
		if (!this.staff.worksHere(colleague)) {
			throw Refusal.unknownOption("colleague", form.colleague());
		}
		this.tasks.handOn(task, person.id(), colleague);
	}

	@PostMapping("/look-again")
	String lookAgain(@PathVariable String task, @Valid @ModelAttribute("lookAgain") LookAgainForm form,
			BindingResult errors, Colleague person, Model model, HttpServletResponse response,
			RedirectAttributes next) {
		return does(task, person, errors, () -> lookAgain(task, form, person))
				? done((form.on() != null) ? "lookAgain" : "lookAgainNever", next)
				: show(task, person, model, response);
	}

	private void lookAgain(String task, LookAgainForm form, Colleague person) {
		this.tasks.lookAgain(task, person.id(),
				Optional.ofNullable(form.on()).map((date) -> this.calendar.startOf(date).toInstant()));
	}

	private boolean does(String task, Colleague person, BindingResult errors, Runnable action) {
		if (!errors.hasErrors()) {
			this.hands.refusal(task, person, action).ifPresent((refusal) -> this.besideFields.show(refusal, errors));
		}
		return !errors.hasErrors();
	}

	private static String done(String what, RedirectAttributes next) {
		next.addFlashAttribute("done", what);
		return "redirect:/work";
	}

}
