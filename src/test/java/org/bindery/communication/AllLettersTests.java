package org.bindery.communication;

import org.bindery.BinderyTest;
import org.bindery.communication.writing.BrokenTemplate;
import org.bindery.engine.Carried;
import org.bindery.identity.Reference;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The letters of all modules, with the placeholders of all modules. */
@BinderyTest
class AllLettersTests {

	@Autowired
	private LetterTemplates templates;

	@Test
	void canBeWritten() {
		assertThat(this.templates.names()).contains("taskReminder", "taskEscalation", "introduction")
			.allSatisfy((letter) -> assertThat(this.templates.problemsOf(letter)).isEmpty());
	}

	@Test
	void areCheckedBeforeTheyAreInUse() {
		assertThat(this.templates.check("<title>[[${reference}]]</title><p>[[${partnershipTitel}]]</p>"))
			.containsExactly("unknown placeholder ${partnershipTitel}");
	}

	@Test
	void areNamedWhenTheyAreMissing() {
		assertThatExceptionOfType(BrokenTemplate.class)
			.isThrownBy(() -> this.templates.write("welcome",
					new LetterContext(new Reference("P-2027-0001"), "Ana", Carried.NOTHING)))
			.withMessageContaining("processes/*/letters/welcome.html");
	}

}
