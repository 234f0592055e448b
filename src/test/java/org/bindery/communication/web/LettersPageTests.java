package org.bindery.communication.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

import org.bindery.BinderyTest;
import org.bindery.communication.Letter;
import org.bindery.communication.LetterBook;
import org.bindery.communication.LetterStatus;
import org.bindery.engine.Carried;
import org.bindery.engine.letters.LetterOrder;
import org.bindery.engine.letters.Letters;
import org.bindery.identity.Address;
import org.bindery.identity.Reference;
import org.bindery.partners.Partner;
import org.bindery.partners.PartnerKind;
import org.bindery.partners.Partners;
import org.bindery.people.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@BinderyTest
class LettersPageTests {

	@Autowired
	private MockMvc pages;

	@Autowired
	private Letters letters;

	@Autowired
	private LetterBook book;

	@Autowired
	private Partners partners;

	@Autowired
	private JdbcTemplate jdbc;

	private final Reference reference = Reference.numbered(1999,
			ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_999_999_999L));

	private Letter toPrint;

	@BeforeEach
	void writeLetters() {
		Long partner = this.partners
			.save(Partner.named("Poets", PartnerKind.INDIVIDUAL).withPerson("Ana <i>Ruiz</i>", null, null))
			.id();
		this.letters.send(new LetterOrder(this.reference.text(), "taskReminder", this.reference,
				"staff:contact,partner:" + partner, new Carried(Map.of("taskName", "Ask <script>alert(1)</script>"))));
		this.toPrint = this.book.of(this.reference)
			.stream()
			.filter((letter) -> letter.status() == LetterStatus.TO_PRINT)
			.findFirst()
			.orElseThrow();
	}

	@Test
	void listLettersByWhatTheAddressSays() throws Exception {
		this.pages.perform(get("/letters").param("reference", this.reference.text()).with(role("ANALYST")))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("2 letters")))
			.andExpect(content().string(containsString("Ana &lt;i&gt;Ruiz&lt;/i&gt;")))
			.andExpect(
					content().string(containsString("reference=" + this.reference + "&amp;recipient=&amp;sort=ASC")));
		this.pages
			.perform(get("/letters").param("reference", this.reference.text())
				.param("recipient", "ruiz")
				.param("status", "KEPT")
				.param("sort", "ASC")
				.with(role("ANALYST")))
			.andExpect(content().string(containsString("No letter matches")))
			.andExpect(content().string(not(containsString("No letter has been written yet"))));
	}

	@Test
	void listNothingForOddAddresses() throws Exception {
		this.pages.perform(get("/letters?status=&recipient=%00%25&page=2147483647").with(role("CONTACT")))
			.andExpect(status().isOk());
		this.pages.perform(get("/letters?page=-7&reference=x").with(role("CONTACT"))).andExpect(status().isOk());
		this.pages.perform(get("/letters?status=LOST").with(role("CONTACT"))).andExpect(status().isBadRequest());
		this.pages.perform(get("/letters?sort=up").with(role("CONTACT"))).andExpect(status().isBadRequest());
		this.pages.perform(get("/letters/999999999").with(role("CONTACT"))).andExpect(status().isNotFound());
		this.pages.perform(get("/letters/999999999/sheet").with(role("CONTACT"))).andExpect(status().isNotFound());
		this.pages.perform(get("/letters/x").with(role("CONTACT"))).andExpect(status().isBadRequest());
	}

	@Test
	void showALetterInASandbox() throws Exception {
		String address = "/letters/" + this.toPrint.id();
		this.pages.perform(get(address).with(role("CONTACT")))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("src=\"" + address + "/sheet\"")))
			.andExpect(content().string(containsString("Dear Ana &lt;i&gt;Ruiz&lt;/i&gt;,")))
			.andExpect(content().string(not(containsString("does not wait to be posted"))))
			.andExpect(content().string(not(containsString("<script>alert"))));
		this.pages.perform(get(address + "/sheet").with(role("CONTACT")))
			.andExpect(header().string("Content-Security-Policy", containsString("sandbox;")))
			.andExpect(header().string("X-Frame-Options", "SAMEORIGIN"))
			.andExpect(content().contentType("text/html;charset=UTF-8"))
			.andExpect(content().string(not(containsString("<script"))));
	}

	@Test
	void letSomebodyPostALetterOnce() throws Exception {
		String address = "/letters/" + this.toPrint.id();
		this.pages.perform(get(address + "/print").with(role("CONTACT")))
			.andExpect(content().string(containsString(">Ana &lt;i&gt;Ruiz&lt;/i&gt;</p>")));
		this.pages.perform(post(address + "/posted").with(role("ANALYST")).with(csrf()))
			.andExpect(status().isForbidden());
		for (boolean first : new boolean[] { true, false }) {
			this.pages.perform(post(address + "/posted").with(role("CONTACT")).with(csrf()))
				.andExpect(redirectedUrl(address))
				.andExpect(flash().attribute("posted", first));
		}
		this.pages.perform(get(address).locale(Locale.forLanguageTag("es")).with(role("CONTACT")))
			.andExpect(content().string(containsString("Enviada por correo postal")))
			.andExpect(content().string(containsString("por Test contact")));
	}

	@Test
	void offerToSendALetterAgainToTheAddressOfNow() throws Exception {
		this.jdbc.update("update letter set status = 'UNDELIVERABLE', email = 'gone@city.example' where id = ?",
				this.toPrint.id());
		this.jdbc.update("update partner_person set email = 'ana@city.example' where partner_id = ?",
				((Address.Partner) this.toPrint.recipient()).id());
		this.pages.perform(get("/letters/" + this.toPrint.id()).with(role("CONTACT")))
			.andExpect(content().string(containsString("value=\"ana@city.example\"")))
			.andExpect(content().string(not(containsString("value=\"gone@city.example\""))));
	}

	@Test
	void letSomebodyPostALetterThatCouldNotBeSent() throws Exception {
		String address = "/letters/" + this.toPrint.id();
		this.jdbc.update("update letter set status = 'UNDELIVERABLE' where id = ?", this.toPrint.id());
		this.pages.perform(get(address).with(role("CONTACT")))
			.andExpect(content().string(containsString("Or post it")))
			.andExpect(content().string(containsString("href=\"" + address + "/print\"")))
			.andExpect(content().string(containsString("action=\"" + address + "/posted\"")));
		this.pages.perform(post(address + "/posted").with(role("CONTACT")).with(csrf()))
			.andExpect(flash().attribute("posted", true));
		this.pages.perform(get(address).with(role("CONTACT")))
			.andExpect(content().string(containsString("by Test contact")))
			.andExpect(content().string(not(containsString("Or post it"))));
	}

	@Test
	void showHowTheyWereMadeOnlyToThoseWhoLookAfterThat() throws Exception {
		String address = "/letters/" + this.toPrint.id();
		for (String role : List.of("ANALYST", "ADMINISTRATOR")) {
			this.pages.perform(get(address).with(role(role)))
				.andExpect(content().string(containsString("Message-ID")))
				.andExpect(content().string(containsString("taskReminder")));
		}
		for (String role : List.of("CONTACT", "MANAGER")) {
			this.pages.perform(get(address).with(role(role)))
				.andExpect(content().string(not(containsString("Message-ID"))))
				.andExpect(content().string(not(containsString("taskReminder"))));
		}
	}

	@Test
	void leadFromTheAddressOfAFormToTheLetter() throws Exception {
		String address = "/letters/" + this.toPrint.id();
		this.pages.perform(get(address + "/posted").with(role("CONTACT"))).andExpect(redirectedUrl(address));
	}

	private static RequestPostProcessor role(String role) {
		return authentication(new UsernamePasswordAuthenticationToken(new SignedIn("contact", "Test contact"), "",
				AuthorityUtils.createAuthorityList("ROLE_" + role)));
	}

}
