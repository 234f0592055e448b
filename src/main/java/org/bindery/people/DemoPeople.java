package org.bindery.people;

import java.util.List;
import java.util.Locale;

import org.bindery.engine.accounts.Account;
import org.bindery.engine.accounts.Accounts;
import org.bindery.identity.StaffId;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The people of the demonstration, each with the own id as password. A story that needs
 * them listens with an order after {@link #ORDER}.
 */
@Component
@Profile("demo")
public class DemoPeople {

	public static final int ORDER = 10;

	private final Accounts accounts;

	DemoPeople(Accounts accounts) {
		this.accounts = accounts;
	}

	@EventListener(ApplicationStartedEvent.class)
	@Order(ORDER)
	void createWhereMissing() {
		create("contact", "Maria", "Alvarez", "(555) 010-0142", Role.CONTACT);
		create("contact2", "Daniel", "Okafor", "(555) 010-0143", Role.CONTACT);
		create("manager", "Ruth", "Lindqvist", "(555) 010-0120", Role.MANAGER);
		create("analyst", "Wei", "Chen", "(555) 010-0131", Role.ANALYST);
		create("admin", "Joan", "Whitaker", "(555) 010-0100", Role.ADMINISTRATOR);
	}

	private void create(String id, String firstName, String lastName, String phone, Role role) {
		if (this.accounts.find(new StaffId(id)).isEmpty()) {
			String email = (firstName + "." + lastName + "@library.example").toLowerCase(Locale.ROOT);
			this.accounts.create(new Account(new StaffId(id), firstName, lastName, email, phone), id,
					List.of(role.group()));
		}
	}

}
