package org.bindery.story;

import java.util.List;
import java.util.Map;

import org.bindery.engine.accounts.Account;
import org.bindery.engine.accounts.Accounts;
import org.bindery.identity.StaffId;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;

/** The people of the tests: each has its name as password. */
@TestComponent
public class TestStaff {

	private static final Map<String, String> GROUPS = Map.of("contact", "contacts", "contact2", "contacts", "manager",
			"managers", "analyst", "analysts", "admin", "camunda-admin");

	private final Accounts accounts;

	TestStaff(Accounts accounts) {
		this.accounts = accounts;
	}

	@Order(10)
	@EventListener(ApplicationStartedEvent.class)
	void hire() {
		GROUPS.forEach((id, group) -> {
			if (this.accounts.find(new StaffId(id)).isEmpty()) {
				this.accounts.create(new Account(new StaffId(id), "Test", id, id + "@library.example", "+1 555 0100"),
						id, List.of(group));
			}
		});
	}

	/** The id of somebody new each time: names are what pages look up one by one. */
	public String somebody() {
		String id = "clerk" + System.nanoTime();
		this.accounts.create(new Account(new StaffId(id), "New", "Clerk", "", ""), id, List.of("contacts"));
		return id;
	}

}
