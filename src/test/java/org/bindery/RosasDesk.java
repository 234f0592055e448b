package org.bindery;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import org.bindery.browser.Desk;
import org.bindery.browser.Desks;
import org.bindery.engine.accounts.Account;
import org.bindery.engine.accounts.Accounts;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.story.Answers;
import org.bindery.story.Story;
import org.bindery.story.Storytime;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;

/** Rosa sits at a desk of her own: her list holds only what a test puts there. */
@BinderyTest
@ExtendWith(Desks.class)
abstract class RosasDesk {

	static final Pattern SIGN_IN = Pattern.compile("/login");

	/** Somebody of these tests alone: her list holds only what they put there. */
	static final String ROSA = "rosa";

	@Autowired
	Story story;

	@Autowired
	Storytime storytime;

	@Autowired
	Accounts accounts;

	Desk desk;

	@AfterAll
	static void rosaLeaves(@Autowired IdentityService identity) {
		identity.deleteUser(ROSA);
	}

	@BeforeEach
	void sitsDown(Desk desk) {
		if (this.accounts.find(new StaffId(ROSA)).isEmpty()) {
			this.accounts.create(new Account(new StaffId(ROSA), "Rosa", "Lind", "rosa@library.example", "+1 555 0101"),
					ROSA, List.of("contacts"));
		}
		this.desk = desk;
	}

	Reference designated(String title) {
		Reference reference = this.story.raises(ROSA, Answers.aNeed(title));
		this.story.does(ROSA, reference, "designateContact", Answers.contact(ROSA));
		return reference;
	}

	Reference described(String title) {
		Reference reference = designated(title);
		this.story.does(ROSA, reference, "describeNeed", Answers.describedNeed(title));
		return reference;
	}

	static Page.GetByTextOptions exactly() {
		return new Page.GetByTextOptions().setExact(true);
	}

}
