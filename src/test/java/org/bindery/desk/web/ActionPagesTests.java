package org.bindery.desk.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.bindery.partnerships.Stage;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages on which people do something with a partnership. */
class ActionPagesTests extends ActivePartnership {

	@Test
	void putsOnHoldAndResumes() {
		LocalDate until = this.story.today().plusMonths(2);
		Visit done = send("hold", Map.of("reason", "Built <i>anew</i>", "until", until.toString()));
		assertThat(done.next()).isEqualTo("/partnerships/" + this.reference);
		assertThat(stored().standing().resumeOn()).contains(until);
		assertThat(shown().select(".banner").text()).contains("On hold until", "Built <i>anew</i>",
				"Stage before: Active", "Test contact");
		assertThat(buttons()).contains("Resume", "End", "Raise a conflict")
			.doesNotContain("Put on hold", "Start the review");

		assertThat(send("hold", Map.of("reason", "Again", "until", until.toString())).status()).isEqualTo(409);
		assertThat(open("resume").text()).contains("Resume the partnership", "Built <i>anew</i>");
		assertThat(send("resume", Map.of()).next()).isEqualTo("/partnerships/" + this.reference);
		assertThat(stored().stage()).isEqualTo(Stage.ACTIVE);
		assertThat(shown().select(".banner")).isEmpty();
		assertThat(send("resume", Map.of()).status()).isEqualTo(409);
	}

	@Test
	void sendsAChangeOfContactOnItsWay() {
		Visit refused = send("contact", Map.of("contact", "", "team", "contact2"));
		assertThat(refused.wrong("contact")).isEqualTo("Choose who is to be the contact.");
		assertThat(refused.wrong("reason")).isEqualTo("Choose why it changes.");
		assertThat(refused.page().select("input[name=team][checked]").eachAttr("value")).containsExactly("contact2");
		assertThat(send("contact", Map.of("contact", "contact", "reason", "CHANGES")).wrong("contact"))
			.isEqualTo("Is the contact already.");

		assertThat(send("contact", Map.of("contact", "contact2", "team", "manager", "reason", "LEAVES")).status())
			.isEqualTo(302);
		assertThat(shown().text()).contains("Change of contact under way", "Test contact2 is to take over.",
				"The contact leaves the library");
		assertThat(buttons()).doesNotContain("Change the contact");
		assertThat(open("contact").status()).isEqualTo(409);
		assertThat(open("contact").text()).contains("under way already");
	}

	@Test
	void startsTheReviewOnce() {
		assertThat(send("review", Map.of("reason", "Much is new")).status()).isEqualTo(302);
		this.story.runJobs(this.reference);
		assertThat(this.story.waitingSteps(this.reference)).containsExactly("answerPulse");
		assertThat(buttons()).doesNotContain("Start the review");
		Visit again = send("review", Map.of("reason", "Once more"));
		assertThat(again.status()).isEqualTo(409);
		assertThat(again.text()).contains("A review is under way already.")
			.contains("Test contact asked for it on", "Much is new")
			.contains("What you wrote was not kept", "Once more");
	}

	@Test
	void reportsAnOverlap() {
		Map<String, String> form = Map.of("ours", "Chess <b>for</b> all", "theirs", "Open chess", "audience", "",
				"concern", "The same evening");
		assertThat(send("overlaps/new", form).next()).isEqualTo("/partnerships/" + this.reference);
		assertThat(shown().select("#overlaps li").text()).contains("Chess <b>for</b> all · Open chess",
				"It is being settled", "The same evening", "Test contact");
		Visit again = send("overlaps/new", form);
		assertThat(again.page().select(".alert-danger").text()).contains("has been reported and is being settled");
		assertThat(again.value("ours")).isEqualTo("Chess <b>for</b> all");
	}

	@Test
	void branchesOffASeparateAgreement() {
		List<String> partners = partners();
		String bakery = partners.get(0);
		Visit refused = send("branch", Map.of("title", " ", "partners", bakery));
		assertThat(refused.wrong("title")).isEqualTo("Give it a title.");
		assertThat(refused.page().select("input[name=partners][checked]").eachAttr("value")).containsExactly(bakery);
		assertThat(send("branch", Map.of("title", "Cakes", "partners", String.join("|", partners))).wrong("partners"))
			.isEqualTo("Must be some of the partners, not all of them.");
		assertThat(send("branch", Map.of("title", "Cakes", "partners", "9999999")).wrong("partners")).isNotEmpty();

		String branch = send("branch", Map.of("title", "Cakes", "partners", bakery)).next();
		assertThat(branch).startsWith("/partnerships/P-").doesNotEndWith(this.reference.text());
		assertThat(Visit.to(this.pages, branch, Reader.CONTACT).page().select("main a").eachAttr("href"))
			.contains("/partnerships/" + this.reference);
		assertThat(shown().select("main a").eachAttr("href")).contains(branch);
		assertThat(buttons()).doesNotContain("Separate agreement");
	}

	@Test
	void offersTheDaysOnWhichAHoldCanBeOver() {
		LocalDate today = this.story.today();
		Visit asked = open("hold");
		assertThat(asked.page().select("#until").attr("min")).isEqualTo(today.plusDays(1).toString());
		assertThat(asked.page().select("#until").attr("max")).isEqualTo(today.plusYears(2).toString());
		assertThat(asked.text()).contains("within two years: until");
	}

	private Document shown() {
		return Visit.to(this.pages, "/partnerships/" + this.reference, Reader.CONTACT).page();
	}

	private List<String> buttons() {
		return shown().select(".case-actions a").eachText();
	}

}
