package org.bindery.desk.web;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.bindery.BinderyTest;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partners.Partner;
import org.bindery.partners.PartnerKind;
import org.bindery.partners.Partners;
import org.bindery.partnerships.Partnership;
import org.bindery.partnerships.Partnerships;
import org.bindery.partnerships.Stage;
import org.bindery.story.Answers;
import org.bindery.story.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@BinderyTest
class EndPageTests {

	@Autowired
	private MockMvc pages;

	@Autowired
	private Story story;

	@Autowired
	private Partners partners;

	@Autowired
	private Partnerships partnerships;

	private Reference reference;

	@BeforeEach
	void startAPartnershipThatNeedsNoAgreement() {
		Long partner = this.partners
			.save(Partner.named("Fire department", PartnerKind.LOCAL_GOVERNMENT)
				.withPerson("Moira", "moira@fire.example", null))
			.id();
		this.reference = this.story.raises("contact", Answers.aNeed("Storytime"));
		does("contact", "designateContact", Answers.contact("contact"));
		does("contact", "describeNeed", Answers.describedNeed("Storytime"));
		does("contact", "linkNeed", Answers.linkedToANewGoal("Stories, as " + this.reference + " wants"));
		does("manager", "reviewNeed", Answers.decision("PURSUE"));
		does("contact", "shortlistCandidates", Answers.shortlist(List.of(partner), "contact"));
		does("contact", "assessCandidate", Answers.assessment(4));
		does("contact", "choosePartners", Answers.chosen(List.of(partner), "NETWORKING", 0));
		does("contact", "recordAnswers", Answers.accepted(List.of(partner)));
		assertThat(stored().stage()).isEqualTo(Stage.ACTIVE);
	}

	@Test
	void endsForAReasonAndOnlyOnce() throws Exception {
		assertThat(page(Reader.CONTACT)).contains(address());
		MockHttpServletResponse ended = end(Reader.CONTACT, "The engine was sold");
		assertThat(ended.getRedirectedUrl()).isEqualTo("/partnerships/" + this.reference);
		this.story.runJobs(this.reference);
		assertThat(stored().stage()).isEqualTo(Stage.CLOSING);
		assertThat(stored().ending().reason()).contains("The engine was sold");
		assertThat(stored().ending().askedBy()).contains(new StaffId("contact"));
		assertThat(this.story.waitingSteps(this.reference)).containsExactly("recordOutcomes");
		assertThat(page(Reader.CONTACT)).doesNotContain(address());

		MockHttpServletResponse again = end(Reader.MANAGER, "Once more");
		assertThat(again.getStatus()).isEqualTo(409);
		assertThat(again.getContentAsString()).contains("this one is not active");
		assertThat(stored().ending().reason()).contains("The engine was sold");
	}

	@Test
	void isNotForOthersThanTheContactManagersAndAdministrators() throws Exception {
		for (Reader other : List.of(Reader.CONTACT2, Reader.ANALYST)) {
			assertThat(page(other)).doesNotContain(address());
			assertThat(this.pages.perform(get(address()).with(other.signedIn())).andReturn().getResponse().getStatus())
				.isEqualTo(403);
			MockHttpServletResponse refused = end(other, "I do not like it");
			assertThat(refused.getStatus()).isEqualTo(403);
			assertThat(refused.getContentAsString()).contains("Only its contact", "Please speak with Test contact.");
		}
		assertThat(stored().ending().reason()).isEmpty();
		assertThat(end(Reader.ADMINISTRATOR, "The engine was sold").getStatus()).isEqualTo(302);
	}

	@Test
	void wantsAReasonAndAFormOfItsOwn() throws Exception {
		assertThat(end(Reader.MANAGER, " \u0000 ").getContentAsString()).contains("Say why.");
		String tooLong = "Sold ".repeat(201);
		assertThat(end(Reader.MANAGER, tooLong).getContentAsString())
			.contains("Must not be longer than 1,000 characters", tooLong.strip());
		assertThat(this.pages.perform(post(address()).param("reason", "Forged").with(Reader.MANAGER.signedIn()))
			.andReturn()
			.getResponse()
			.getStatus()).isEqualTo(403);
		assertThat(stored().ending().reason()).isEmpty();
		assertThat(stored().stage()).isEqualTo(Stage.ACTIVE);
	}

	@Test
	void takesTwoAtOnceForOne() throws Exception {
		Callable<Integer> attempt = () -> end(Reader.CONTACT, "The engine was sold").getStatus();
		ExecutorService two = Executors.newFixedThreadPool(2);
		try {
			List<Future<Integer>> answers = two.invokeAll(List.of(attempt, attempt));
			List<Integer> statuses = List.of(answers.get(0).get(), answers.get(1).get());
			assertThat(statuses).contains(302).allMatch((status) -> status < 500);
		}
		finally {
			two.shutdown();
		}
		this.story.runJobs(this.reference);
		assertThat(stored().stage()).isEqualTo(Stage.CLOSING);
	}

	@Test
	void knowsNoUnknownPartnership() throws Exception {
		assertThat(this.pages.perform(get("/partnerships/P-1999-0001/end").with(Reader.MANAGER.signedIn()))
			.andReturn()
			.getResponse()
			.getStatus()).isEqualTo(404);
	}

	private MockHttpServletResponse end(Reader reader, String reason) throws Exception {
		return this.pages.perform(post(address()).param("reason", reason).with(reader.signedIn()).with(csrf()))
			.andReturn()
			.getResponse();
	}

	private String page(Reader reader) throws Exception {
		return this.pages.perform(get("/partnerships/" + this.reference).with(reader.signedIn()))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

	private String address() {
		return "/partnerships/" + this.reference + "/end";
	}

	private Partnership stored() {
		return this.partnerships.byReference(this.reference);
	}

	private void does(String person, String step, Map<String, Object> form) {
		this.story.does(person, this.reference, step, form);
	}

}
