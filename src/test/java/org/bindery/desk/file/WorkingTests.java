package org.bindery.desk.file;

import org.bindery.BinderyTest;
import org.bindery.desk.web.Reader;
import org.bindery.identity.Reference;
import org.bindery.story.Answers;
import org.bindery.story.Story;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** What waits for Bindery alone, also after a crash, is not told as nothing. */
@BinderyTest
class WorkingTests {

	@Autowired
	private Story story;

	@Autowired
	private MockMvc pages;

	@Test
	void saysThatAStepIsBeingWorkedOn() throws Exception {
		Reference reference = this.story.raises("contact", Answers.aNeed("Bread baking"));
		this.story.doesWithout("needsAssessment", "contact", reference, "designateContact", Answers.contact("contact"));
		assertThat(now(reference)).contains("Bindery is working on the next step.").doesNotContain("Nothing waits");
		this.story.runJobs(reference);
		assertThat(now(reference)).contains("Describe").doesNotContain("Bindery is working");
	}

	private String now(Reference reference) throws Exception {
		return Reader
			.seen(this.pages.perform(get("/partnerships/" + reference).with(Reader.CONTACT.signedIn())).andReturn())
			.select("#now")
			.text();
	}

}
