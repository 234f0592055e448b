package org.bindery.partnerships;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.bindery.engine.ProcessClass;
import org.bindery.engine.forms.Form;
import org.bindery.engine.forms.FormWords;
import org.bindery.engine.forms.Words;
import org.bindery.engine.tasks.OpenTask;
import org.bindery.engine.tasks.OpenTasks;
import org.bindery.identity.Address;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.AcceptHandover.Decision;
import org.bindery.partnerships.history.HistoryKeeper;
import org.bindery.partnerships.words.FormHeading;
import org.bindery.partnerships.words.InWords;
import org.bindery.people.ContactTeam;
import org.bindery.people.Role;
import org.bindery.people.Staff;
import org.bindery.search.NameOrder;

/**
 * Passes a partnership to its next contact, with all that is open and all that is known.
 */
@ProcessClass
public class ContactHandover {

	private static final Set<String> STEPS = Set.of("prepareHandover", "acceptHandover", "nameAnother");

	private final Handovers handovers;

	private final Partnerships partnerships;

	private final ContactOffers offers;

	private final OpenTasks tasks;

	private final Staff staff;

	private final FormHeading heading;

	private final HistoryKeeper history;

	ContactHandover(Handovers handovers, Partnerships partnerships, ContactOffers offers, OpenTasks tasks, Staff staff,
			FormHeading heading, HistoryKeeper history) {
		this.handovers = handovers;
		this.partnerships = partnerships;
		this.offers = offers;
		this.tasks = tasks;
		this.staff = staff;
		this.heading = heading;
		this.history = history;
	}

	/** The contact, as long as they are there; else nobody yet. */
	public String preparer(Long handoverId) {
		Handover handover = this.handovers.of(handoverId);
		return Optional.of(handover.formerContact())
			.filter((contact) -> handover.reason() == HandoverReason.CHANGES && this.staff.find(contact).isPresent())
			.map(StaffId::text)
			.orElse(null);
	}

	/** The managers, where the contact is not there. */
	public List<String> preparers(Long handoverId) {
		return managersInsteadOf(preparer(handoverId));
	}

	public Form<PrepareHandover> prepareHandover(Reference reference, Long handoverId) {
		Handover handover = this.handovers.of(handoverId);
		return form(reference, handover, Form.blank(PrepareHandover.class))
			.with("situation", Words.of(handover.reason()))
			.with("successor", this.staff.nameOf(handover.successor()));
	}

	public void prepareHandover(Long handoverId, PrepareHandover form) {
		this.handovers.of(handoverId).prepare(form);
	}

	/** The next contact, or the lead of the next team; nobody where they have left. */
	public String successor(Long handoverId) {
		StaffId successor = this.handovers.of(handoverId).successor();
		return this.staff.find(successor).isPresent() ? successor.text() : null;
	}

	/** The managers, where the next contact has left meanwhile. */
	public List<String> successors(Long handoverId) {
		return managersInsteadOf(successor(handoverId));
	}

	public Form<AcceptHandover> acceptHandover(Reference reference, Long handoverId) {
		Handover handover = this.handovers.of(handoverId);
		return form(reference, handover, Form.blank(AcceptHandover.class))
			.with("formerContact", this.staff.nameOf(handover.formerContact()))
			.with("openMatters", handover.openMatters().orElse(""))
			.with("promises", handover.promises().orElse(""))
			.with("advice", handover.advice().orElse(""));
	}

	public Decision acceptHandover(Reference reference, Long handoverId, AcceptHandover form, StaffId person) {
		form.refuseGaps();
		Handover handover = this.handovers.of(handoverId);
		switch (form.decision()) {
			case ACCEPT -> acceptedBy(person, handover);
			case CANNOT -> handover.refuse(form.note());
		}
		Optional.ofNullable(form.note())
			.ifPresent((note) -> this.history.note(reference, person, "acceptHandover", "About the handover", note));
		return form.decision();
	}

	public Form<NameAnother> nameAnother(Reference reference, Long handoverId) {
		Handover handover = this.handovers.of(handoverId);
		return this.heading
			.over(reference, new NameAnother(null, handover.next().members().stream().map(StaffId::text).toList()))
			.with("asked", this.staff.nameOf(handover.successor()))
			.with("refusal", handover.refusal().orElse(""))
			.with("contactOptions", this.offers.choices())
			.with("teamOptions", this.offers.choices());
	}

	public void nameAnother(Long handoverId, NameAnother form) {
		this.handovers.of(handoverId).offer(this.offers.chosen(form.contact(), form.team()));
	}

	public void handOver(Reference reference, Long handoverId) {
		this.handovers.handOver(reference, handoverId);
	}

	/** Nobody where only the team around the contact changes. */
	public String partners(Reference reference, Long handoverId) {
		return this.handovers.of(handoverId).keepsContact() ? ""
				: Address.together(this.partnerships.byReference(reference).recipients());
	}

	/** Where the next contact has left meanwhile, whoever accepts is the contact. */
	private void acceptedBy(StaffId person, Handover handover) {
		if (this.staff.find(handover.successor()).isEmpty()) {
			handover.offer(new ContactTeam(person, handover.next().members()));
		}
	}

	private <R extends Record> Form<R> form(Reference reference, Handover handover, R record) {
		return this.heading.over(reference, record)
			.with("team", InWords
				.listed(handover.next().members().stream().map(this.staff::nameOf).sorted(NameOrder.NAMES).toList()))
			.with("staysContact", handover.keepsContact())
			.with("openTasks", openTasks(reference));
	}

	/** What waits for the contact and the team, besides the handover itself. */
	private String openTasks(Reference reference) {
		return this.tasks.waitingFor(reference, this.partnerships.byReference(reference).contactAndTeam())
			.stream()
			.filter((task) -> !STEPS.contains(task.step()))
			.map(OpenTask::name)
			.distinct()
			.map(FormWords::label)
			.collect(Collectors.joining("; "));
	}

	private static List<String> managersInsteadOf(String assignee) {
		return (assignee != null) ? List.of() : List.of(Role.MANAGER.group());
	}

	/** How a handover ends. */
	public enum Outcome {

		HANDED_OVER

	}

}
