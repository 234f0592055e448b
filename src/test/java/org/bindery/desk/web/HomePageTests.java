package org.bindery.desk.web;

import java.time.Instant;
import java.util.Date;

import org.bindery.BinderyTest;
import org.bindery.identity.Reference;
import org.bindery.partnerships.Stage;
import org.bindery.story.Answers;
import org.bindery.story.Story;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@BinderyTest
@Transactional
class HomePageTests {

	@Autowired
	private MockMvc pages;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Story story;

	@Autowired
	private TaskService tasks;

	@Test
	void countsPartnershipsByStageInTheirOrder() throws Exception {
		this.database.sql("delete from partnership_partner").update();
		this.database.sql("delete from partnership_team").update();
		this.database.sql("delete from partnership").update();
		assertThat(home(Reader.CONTACT).select(".empty").text()).contains("No partnerships yet");
		Shelf shelf = new Shelf(this.database);
		shelf.put("One", Stage.CLOSING);
		shelf.put("Two", Stage.CLOSING);
		shelf.put("Three", Stage.ASSESSING);
		Document home = home(Reader.CONTACT);
		assertThat(home.select(".stage-tile").eachText()).containsExactly("1 Assessing the need", "0 Choosing partners",
				"0 Making the agreement", "0 Active", "2 Closing", "0 Closed", "0 Declined", "0 On hold");
		assertThat(home.select(".stage-CLOSING").attr("href")).isEqualTo("/partnerships?stage=CLOSING");
	}

	@Test
	void saysFirstWhatTheReaderHasToDo() throws Exception {
		Reference reference = this.story.raises("contact", Answers.aNeed("Late for everything"));
		Task task = this.story.waitingTask(reference, "designateContact");
		this.tasks.setDueDate(task.getId(), Date.from(Instant.EPOCH));
		Element first = today(Reader.CONTACT).selectFirst("li");
		assertThat(first.text()).startsWith("Designate the contact person or team")
			.contains("weeks late", "Late for everything");
		assertThat(first.select("a").eachAttr("href"))
			.containsExactly("/camunda/app/tasklist/default/#/?task=" + task.getId(), "/partnerships/" + reference);
		assertThat(today(Reader.CONTACT).select(".today-sum a").attr("href")).isEqualTo("/work?due=LATE");
		assertThat(today(Reader.CONTACT2).text()).doesNotContain("Late for everything");
		assertThat(today(Reader.MANAGER).text()).doesNotContain("Late for everything").contains("in the whole library");
		assertThat(today(Reader.CONTACT).text()).doesNotContain("in the whole library");
	}

	@Test
	void offersWhatNobodyHasTaken() throws Exception {
		Reference reference = this.story.raises("contact", Answers.aNeed("Who takes it?"));
		Task task = this.story.waitingTask(reference, "designateContact");
		this.tasks.setDueDate(task.getId(), Date.from(Instant.EPOCH));
		this.tasks.setAssignee(task.getId(), null);
		this.tasks.addCandidateUser(task.getId(), "contact2");
		assertThat(today(Reader.CONTACT2).text()).contains("What you or a colleague can take", "Who takes it?");
		assertThat(today(Reader.ANALYST).text()).doesNotContain("Who takes it?");
	}

	@Test
	void findsAPartnership() throws Exception {
		new Shelf(this.database).put("One", Stage.CLOSING);
		Element search = home(Reader.CONTACT).selectFirst("main form[role=search]");
		assertThat(search.attr("action")).isEqualTo("/partnerships");
		assertThat(search.select("input[type=search]").attr("name")).isEqualTo("q");
	}

	private Element today(Reader reader) throws Exception {
		return home(reader).selectFirst("section[aria-labelledby=today]");
	}

	@Test
	void leadsEachRoleWhereItMayGo() throws Exception {
		assertThat(home(Reader.CONTACT).select(".ways a").eachText()).containsExactly("Tasks in Tasklist", "Letters");
		assertThat(home(Reader.ANALYST).select(".ways a").eachText()).containsExactly("Tasks in Tasklist",
				"Processes in Cockpit", "Letters");
		assertThat(home(Reader.MANAGER).select(".ways a").eachText()).containsExactly("Tasks in Tasklist",
				"Processes in Cockpit", "Letters", "Undelivered messages");
	}

	private Document home(Reader reader) throws Exception {
		return Reader.seen(this.pages.perform(get("/").with(reader.signedIn())).andExpect(status().isOk()).andReturn());
	}

}
