package org.bindery.desk.work;

import java.util.Map;

import org.bindery.desk.web.Reader;
import org.bindery.desk.web.Visit;
import org.bindery.story.Answers;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What people do with a task on the page of their work. */
class WorkActionsTests extends WaitingCheckIn {

	@Test
	void letsOneOfTheTeamTakeATaskAndGiveItBack() {
		isOfferedToTheTeam();
		assertThat(row("/work?whose=TEAM", Reader.CONTACT2).text()).contains("Nobody yet", "Take it");
		assertThat(sends("/claim", Reader.CONTACT2, Map.of("back", "/work?whose=TEAM")).next())
			.isEqualTo("/work?whose=TEAM");
		assertThat(assignee()).isEqualTo("contact2");
		assertThat(row("/work", Reader.CONTACT2).text()).contains("Give it back");
		assertThat(row("/work?whose=TEAM", Reader.CONTACT).text()).contains("Test contact2").doesNotContain("Take it");
		assertThat(sends("/give-back", Reader.CONTACT2, Map.of("back", "https://elsewhere.example")).next())
			.isEqualTo("/work");
		assertThat(assignee()).isNull();
	}

	@Test
	void saysWhoWasFaster() {
		isOfferedToTheTeam();
		sends("/claim", Reader.CONTACT2, Map.of());
		assertThat(refused("/claim", Reader.CONTACT)).contains("Test contact2 has had “Log the check-in” since");
		this.story.does("contact2", this.reference, "logCheckIn", Answers.held(this.story.today()));
		assertThat(refused("/claim", Reader.CONTACT)).contains("“Log the check-in” is done: Test contact2 did it on");
		Visit gone = Visit.to(this.pages, "/work/" + this.task, Reader.CONTACT);
		assertThat(gone.status()).isEqualTo(404);
		assertThat(gone.text()).contains("Test contact2 did it on");
	}

	@Test
	void takesNoTaskThatIsForOthers() {
		assertThat(refused("/claim", Reader.ANALYST)).contains("Somebody was faster: Test contact has had");
		isOfferedToTheTeam();
		assertThat(refused("/claim", Reader.ANALYST)).contains("you cannot take it");
		assertThat(refused("/give-back", Reader.CONTACT)).contains("Only whoever has this task");
	}

	@Test
	void handsATaskOnToAColleague() {
		String page = "/work/" + this.task;
		assertThat(Visit.to(this.pages, page, Reader.CONTACT2).text()).contains("Only whoever has this task");
		handsOn(Reader.CONTACT2, "contact", "contact2");
		assertThat(assignee()).isEqualTo("contact");
		assertThat(handsOn(Reader.CONTACT, "contact", "").wrong("colleague")).contains("Choose who shall do it");
		assertThat(handsOn(Reader.CONTACT, "contact", "stranger").wrong("colleague"))
			.contains("not one of the options");
		assertThat(handsOn(Reader.CONTACT, "contact", "contact2").next()).isEqualTo("/work");
		assertThat(assignee()).isEqualTo("contact2");
		Visit late = handsOn(Reader.MANAGER, "contact", "analyst");
		assertThat(late.text()).contains("Test contact2 has had “Log the check-in” since");
		assertThat(late.page().select("#colleague [selected]").val()).isEqualTo("analyst");
		assertThat(handsOn(Reader.MANAGER, "contact2", "analyst").status()).isEqualTo(302);
		assertThat(assignee()).isEqualTo("analyst");
	}

	@Test
	void offersATaskOnlyToThoseWhoDoNotHaveIt() {
		Elements colleagues = Visit.to(this.pages, "/work/" + this.task, Reader.CONTACT)
			.page()
			.select("#colleague option");
		assertThat(colleagues.eachAttr("value")).contains("contact2", "manager").doesNotContain("contact");
	}

	@Test
	void notesWhenToLookAgain() {
		assertThat(looksAgain(Reader.CONTACT, "2001-02-03").wrong("on")).contains("from today on");
		assertThat(looksAgain(Reader.CONTACT, "2199-02-03").wrong("on")).contains("within two years");
		assertThat(looksAgain(Reader.CONTACT, "soon").wrong("on")).contains("not a date");
		looksAgain(Reader.CONTACT, this.story.today().plusDays(3).toString());
		assertThat(row("/work", Reader.CONTACT).text()).contains("Look again on");
		assertThat(looksAgain(Reader.CONTACT2, "").text()).contains("Only whoever has this task");
		looksAgain(Reader.MANAGER, "");
		assertThat(row("/work", Reader.CONTACT).text()).doesNotContain("Look again on");
	}

	private String assignee() {
		return this.story.waitingTask(this.reference, "logCheckIn").getAssignee();
	}

	private Visit handsOn(Reader reader, String from, String colleague) {
		return sends("/hand-on", reader, Map.of("from", from, "colleague", colleague));
	}

	private Visit looksAgain(Reader reader, String day) {
		return sends("/look-again", reader, Map.of("on", day));
	}

	private String refused(String what, Reader reader) {
		return sends(what, reader, Map.of()).refused();
	}

	private Visit sends(String what, Reader reader, Map<String, String> form) {
		return Visit.sends(this.pages, "/work/" + this.task + what, reader, form);
	}

}
