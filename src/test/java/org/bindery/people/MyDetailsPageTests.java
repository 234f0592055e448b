package org.bindery.people;

import java.util.Map;

import org.bindery.engine.accounts.Accounts;
import org.bindery.identity.StaffId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Staff keep their own phone number. */
@PagesAloneTest
class MyDetailsPageTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Accounts accounts;

	private Visitor maria;

	@BeforeEach
	void openThePage() {
		this.maria = new Visitor(this.port).signedInAs("contact");
		this.maria.open("/me");
	}

	@Test
	void showsWhoTheyAre() {
		assertThat(this.maria.page().select(".facts").text()).contains("contact", "maria.alvarez@library.example",
				"Contact person");
	}

	@ParameterizedTest
	@CsvSource({ "(555) 010-0142,(555) 010-0142", "+1 555 010 0142 ext. 12,(555) 010-0142 ext. 12",
			"'  555.0100  ',555-0100", "5550100x7,555-0100 ext. 7", "tel:+15550100142,(555) 010-0142", "'',''" })
	void savesAPhoneNumber(String phone, String kept) {
		this.maria.follow(this.maria.send("/me", Map.of("phone", phone)));
		assertThat(this.maria.page().select("[role=status]").text()).isEqualTo("Your phone number is saved.");
		assertThat(this.accounts.find(new StaffId("contact")).orElseThrow().phone()).isEqualTo(kept);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ask the desk", "<b>5550100</b>", "12", "++++5550100",
			"5550100 5550100 5550100 5550100 5550100 5550100" })
	void refusesWhatIsNoPhoneNumberAndKeepsIt(String phone) {
		String before = this.accounts.find(new StaffId("contact")).orElseThrow().phone();
		assertThat(this.maria.send("/me", Map.of("phone", phone)).statusCode()).isEqualTo(200);
		assertThat(this.maria.page().select("#phone-error").text()).isNotEmpty();
		assertThat(this.maria.page().select("#phone").attr("aria-describedby")).contains("phone-error");
		assertThat(this.maria.page().select("#phone").attr("value")).startsWith(phone.substring(0, 2));
		assertThat(this.accounts.find(new StaffId("contact")).orElseThrow().phone()).isEqualTo(before);
	}

	@Test
	void forgetsWhatNobodyMeans() {
		this.maria.follow(this.maria.send("/me", Map.of("phone", "555\u00000100\u200B")));
		assertThat(this.accounts.find(new StaffId("contact")).orElseThrow().phone()).isEqualTo("555-0100");
	}

	@Test
	void saysHowLongAPhoneNumberMayBe() {
		this.maria.send("/me", Map.of("phone", "5".repeat(41)));
		assertThat(this.maria.page().select("#phone-error").text()).contains("Must not be longer than 40 characters.");
	}

	@Test
	void changesNobodyElse() {
		String before = this.accounts.find(new StaffId("manager")).orElseThrow().phone();
		this.maria.send("/me", Map.of("phone", "555 7777", "id", "manager", "details.id", "manager"));
		assertThat(this.accounts.find(new StaffId("manager")).orElseThrow().phone()).isEqualTo(before);
	}

}
