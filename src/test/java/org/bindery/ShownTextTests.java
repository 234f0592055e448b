package org.bindery;

import org.bindery.identity.Reference;
import org.bindery.story.Answers;
import org.bindery.story.Story;
import org.camunda.bpm.engine.FormService;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody typed on a page is text in Tasklist's forms, never markup. */
@BinderyTest
class ShownTextTests {

	@Autowired
	private Story story;

	@Autowired
	private FormService forms;

	@Autowired
	private JdbcTemplate database;

	@Test
	void showsMarkupAsItWasTyped() {
		Reference reference = this.story.raises("contact", Answers.aNeed("A stall"));
		this.database.update("update partnership set title = 'A stall <in May> & <b>June</b>' where reference = ?",
				reference.text());
		String task = this.story.waitingTask(reference, "designateContact").getId();
		assertThat(this.forms.getTaskFormVariables(task).get("heading")).asString()
			.contains("A stall &lt;in May&gt; &amp; &lt;b&gt;June&lt;/b&gt;");
	}

}
