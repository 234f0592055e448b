package org.bindery.partnerships;

import java.util.List;

import org.bindery.engine.Refusal;
import org.bindery.engine.forms.Choice;
import org.bindery.identity.StaffId;
import org.bindery.people.ContactTeam;
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
	String ifOffered(StaffId person) {
		return isOffered(person.text(), choices()) ? person.text() : null;
	}

	/**
	 * Who is chosen.
	 * @throws Refusal of {@code contact} or {@code team} where somebody is not offered
	 */
	ContactTeam chosen(String contact, List<String> team) {
		List<Choice> choices = choices();
		if (!isOffered(contact, choices)) {
			throw Refusal.unknownOption("contact", contact);
		}
		team.stream().filter((member) -> !isOffered(member, choices)).findFirst().ifPresent((member) -> {
			throw Refusal.unknownOption("team", member);
		});
		return new ContactTeam(new StaffId(contact), team.stream().map(StaffId::new).toList());
	}

	private static boolean isOffered(String person, List<Choice> choices) {
		return choices.stream().anyMatch((choice) -> choice.value().equals(person));
	}

}
