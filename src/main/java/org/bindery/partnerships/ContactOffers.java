package org.bindery.partnerships;

import java.util.List;

import org.bindery.engine.Choice;
import org.bindery.engine.Refusal;
import org.bindery.people.Staff;

import org.springframework.stereotype.Component;

/** Whom of the staff a form offers as contact. */
@Component
class ContactOffers {

	private final Staff staff;

	ContactOffers(Staff staff) {
		this.staff = staff;
	}

	List<Choice> choices() {
		return this.staff.choices();
	}

	/**
	 * The person, unless nobody is asked for who is not offered.
	 * @return {@code null} where the form has to leave the choice open
	 */
	String ifOffered(String person) {
		return isOffered(person, choices()) ? person : null;
	}

	/** Refuses whoever is not offered as contact or as member of a team. */
	void check(String contact, List<String> team) {
		List<Choice> choices = choices();
		if (!isOffered(contact, choices)) {
			throw Refusal.unknownOption("contact", contact);
		}
		team.stream().filter((member) -> !isOffered(member, choices)).findFirst().ifPresent((member) -> {
			throw Refusal.unknownOption("team", member);
		});
	}

	private static boolean isOffered(String person, List<Choice> choices) {
		return choices.stream().anyMatch((choice) -> choice.value().equals(person));
	}

}
