package org.bindery.people;

import java.util.List;

import org.bindery.engine.accounts.Account;
import org.bindery.engine.forms.Choice;
import org.bindery.identity.StaffId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StaffTests {

	private final StaffInMemory accounts = new StaffInMemory();

	private final Staff staff = new Staff(this.accounts);

	@Test
	void offersContactsAndManagersByName() {
		hire("wei", "Wei", "Chen", "analysts");
		hire("ruth", "Ruth", "Lindqvist", "managers", "contacts");
		hire("maria", "Maria", "Alvarez", "contacts");
		hire("boss", "", "", "managers");
		assertThat(this.staff.choices()).containsExactly(new Choice("boss", "boss"),
				new Choice("maria", "Maria Alvarez"), new Choice("ruth", "Ruth Lindqvist"));
	}

	@Test
	void namesThoseWhoLeftByTheirId() {
		hire("maria", "Maria", "Alvarez", "contacts");
		assertThat(this.staff.nameOf(new StaffId("maria"))).isEqualTo("Maria Alvarez");
		assertThat(this.staff.nameOf(new StaffId("gone"))).isEqualTo("gone");
	}

	@Test
	void knowsWhoHasARole() {
		hire("maria", "Maria", "Alvarez", "contacts");
		hire("ruth", "Ruth", "Lindqvist", "managers");
		assertThat(this.staff.withRole(Role.MANAGER)).extracting(Account::id).containsExactly(new StaffId("ruth"));
		assertThat(this.staff.withRole(Role.ANALYST)).isEmpty();
	}

	private void hire(String id, String firstName, String lastName, String... groups) {
		this.accounts.create(new Account(new StaffId(id), firstName, lastName, "", ""), id, List.of(groups));
	}

}
