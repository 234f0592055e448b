package org.bindery.conflicts.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.bindery.conflicts.Conflict;
import org.bindery.conflicts.ConflictDesk;
import org.bindery.engine.forms.Choice;
import org.bindery.identity.StaffId;
import org.bindery.people.Colleague;
import org.bindery.people.Role;
import org.bindery.people.Staff;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** The form that raises a conflict is taken once, and a refused one keeps its input. */
class ConflictFormTests extends PartnershipWithConflicts {

	@Autowired
	private Staff staff;

	@Autowired
	private ConflictDesk desk;

	@Test
	void takesAFormThatIsSentTwiceOnce() throws Exception {
		MultiValueMap<String, String> form = aboutTheManager();
		form.set("key", "a".repeat(36 - this.reference.text().length()) + this.reference);
		assertThat(raise("contact", form)).isEqualTo(raise("contact", form));
		assertThat(conflicts()).hasSize(1);
	}

	@Test
	void theWayBackLeadsToTheConflictThatTheFormRaised() throws Exception {
		String form = answer("contact", "CONTACT", get(address("new"))).getRedirectedUrl();
		Document page = Jsoup.parse(answer("contact", "CONTACT", get(form)).getContentAsString());
		MultiValueMap<String, String> filled = aboutTheManager();
		filled.set("key", page.select("[name=key]").val());
		assertThat(form).endsWith("?key=" + filled.getFirst("key"));
		String raised = raise("contact", filled);
		assertThat(answer("contact", "CONTACT", get(form)).getRedirectedUrl()).isEqualTo(raised);
		filled.set("what", "");
		assertThat(raise("contact", filled)).isEqualTo(raised);
		assertThat(answer("contact", "CONTACT", get(raised).flashAttr("raisedBefore", true)).getContentAsString())
			.contains("Nothing was raised a second time.");
	}

	@Test
	void theKeyOfAFormTellsNobodyElseAndTakesNobodysPlace() throws Exception {
		MultiValueMap<String, String> form = aboutTheManager();
		form.set("key", "b".repeat(36 - this.reference.text().length()) + this.reference);
		String raised = raise("contact", form);
		MockHttpServletResponse asked = answer("manager", "MANAGER", get(address("new?key=" + form.getFirst("key"))));
		assertThat(asked.getStatus()).isEqualTo(200);
		form.set("about", "contact");
		String another = answer("manager", "MANAGER", post(address("new")).params(form)).getRedirectedUrl();
		assertThat(another).isNotNull().isNotEqualTo(raised);
		assertThat(conflicts()).hasSize(2);
	}

	@Test
	void takesUpFourAtOnce() throws Exception {
		assertThat(atOnce(Collections.nCopies(4, () -> raise("contact", aboutTheManager())))).doesNotHaveDuplicates()
			.doesNotContainNull();
		this.story.runJobs(this.reference);
		assertThat(this.story.waitingSteps(this.reference)).containsOnly("hearParties").hasSize(4);
	}

	@Test
	void leavesNothingOpenInAPartnershipThatEndsAtTheSameMoment() throws Exception {
		atOnce(List.of(() -> raise("contact", aboutTheManager()), () -> {
			this.endings.end(this.reference, "They moved away", new StaffId("contact"));
			return "";
		}, () -> raise("contact", aboutTheManager())));
		this.story.runJobs(this.reference);
		assertThat(this.story.waitingSteps(this.reference)).containsExactly("recordOutcomes");
		assertThat(this.story.instances(this.reference)).hasSize(2);
		assertThat(conflicts()).allMatch(Conflict::overtaken);
	}

	@Test
	void keepsTheInputOfARefusedForm() throws Exception {
		MultiValueMap<String, String> form = aboutTheManager();
		form.remove("cause");
		assertThat(answer("contact", "CONTACT", post(address("new")).params(form)).getContentAsString())
			.contains("Choose what it comes from.", SECRET);
		form.set("cause", "FATE");
		assertThat(answer("contact", "CONTACT", post(address("new")).params(form)).getContentAsString())
			.contains("Choose one of these.", SECRET);
		form.set("cause", "ROLES");
		form.set("otherParty", "C" + "aptain".repeat(40));
		assertThat(answer("contact", "CONTACT", post(address("new")).params(form)).getContentAsString())
			.contains("Must not be longer than 200 characters", SECRET);
		form.set("otherParty", "");
		form.put("about",
				this.staff.everybody().stream().map(Choice::value).filter((id) -> !id.equals("contact")).toList());
		assertThat(answer("contact", "CONTACT", post(address("new")).params(form)).getContentAsString())
			.contains("first have somebody else given the role manager or administrator", SECRET);
		form.set("about", "contact");
		assertThat(answer("contact", "CONTACT", post(address("new")).params(form)).getContentAsString())
			.contains("Must not name yourself", SECRET);
		assertThat(conflicts()).isEmpty();
	}

	@Test
	void isNotForAnalystsNorForPartnershipsThatAreOver() throws Exception {
		assertThat(answer("analyst", "ANALYST", get(address("new?key=new"))).getStatus()).isEqualTo(403);
		assertThat(answer("analyst", "ANALYST", post(address("new")).params(aboutTheManager())).getStatus())
			.isEqualTo(403);
		this.endings.end(this.reference, "They moved away", new StaffId("contact"));
		this.story.runJobs(this.reference);
		assertThat(answer("contact", "CONTACT", get(address("new?key=new"))).getStatus()).isEqualTo(409);
		assertThat(answer("contact", "CONTACT", post(address("new")).params(aboutTheManager())).getStatus())
			.isEqualTo(409);
		assertThat(conflicts()).isEmpty();
		assertThat(answer("contact", "CONTACT", get("/partnerships/P-1999-0001/conflicts/new?key=new")).getStatus())
			.isEqualTo(404);
	}

	private static List<String> atOnce(List<Callable<String>> doings) throws Exception {
		ExecutorService people = Executors.newFixedThreadPool(doings.size());
		try {
			List<String> answers = new ArrayList<>();
			for (Future<String> answer : people.invokeAll(doings)) {
				answers.add(answer.get());
			}
			return answers;
		}
		finally {
			people.shutdown();
		}
	}

	private List<Conflict> conflicts() {
		return this.desk.visible(this.reference, new Colleague(new StaffId("admin"), Set.of(Role.ADMINISTRATOR)));
	}

}
