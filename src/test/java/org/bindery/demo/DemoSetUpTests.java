package org.bindery.demo;

import java.time.Instant;

import org.bindery.partners.Partners;
import org.bindery.partnerships.Partnerships;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** The demonstration is set up once, and says so where it was not. */
@DemoTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoSetUpTests {

	@Autowired
	private DemoLibrary demo;

	@Autowired
	private SettingUp settingUp;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private Partners partners;

	@Autowired
	private Partnerships partnerships;

	@Test
	void addsNothingAtTheNextStart() {
		long before = this.partnerships.count() + this.partners.count();
		this.demo.setUpOnce();
		assertThat(this.partnerships.count() + this.partners.count()).isEqualTo(before);
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void saysThatItsSetUpWasInterrupted(CapturedOutput output) {
		this.database.update("update demo_set_up set ended_at = null");
		this.demo.setUpOnce();
		this.settingUp.ends(Instant.now());
		assertThat(output).contains("The demo library is incomplete (its set-up was interrupted). Bindery works all "
				+ "the same; for a complete one stop it, empty its database and start it again.");
		assertThat(this.settingUp.wasInterrupted()).isFalse();
	}

}
