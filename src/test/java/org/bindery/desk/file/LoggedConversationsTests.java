package org.bindery.desk.file;

import org.bindery.desk.web.Reader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpHeaders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A conversation is logged on the page of the file. */
class LoggedConversationsTests extends FiledPartnership {

	@Test
	void givesTheWordsBackToWhoLogsTooLateAndMayNotAnyMore() throws Exception {
		Document page = Reader.seen(
				this.pages
					.perform(post("/partnerships/" + this.reference).param("summary", "We spoke of <b>courses</b>")
						.requestAttr("sentTooLate", "/partnerships/" + this.reference)
						.with(Reader.ANALYST.signedIn())
						.with(csrf()))
					.andExpect(status().isOk())
					.andReturn());
		assertThat(page.select(".alert .quote").text()).isEqualTo("We spoke of <b>courses</b>");
		assertThat(page.select(".alert button[form=discard-late-form]")).hasSize(1);
		assertThat(page.select("h1").text()).isEqualTo("Job skills");
	}

	@Test
	void logsAConversation() throws Exception {
		this.pages
			.perform(post("/partnerships/" + this.reference).param("channel", "MEETING")
				.param("on", "2026-01-15")
				.param("summary", " They bring\r\nthe <b>chairs</b>\u0000 ")
				.with(Reader.CONTACT2.signedIn())
				.with(csrf()))
			.andExpect(redirectedUrl("/partnerships/" + this.reference + "#log"))
			.andExpect(flash().attribute("logged", true));
		assertThat(open("", "en").selectFirst("#correspondence li").wholeText())
			.contains("They bring\nthe <b>chairs</b>", "Jan 15, 2026", "In a meeting", "Test contact2");
	}

	@Test
	void saysThatAConversationIsLoggedWhereThePersonLands() throws Exception {
		Document page = Reader.seen(this.pages
			.perform(get("/partnerships/" + this.reference).flashAttr("logged", true).with(Reader.CONTACT2.signedIn()))
			.andReturn());
		assertThat(page.select("#log [role=status]").text()).startsWith("Logged.");
	}

	@Test
	void showsWhatIsWrongBesideTheFieldsAndKeepsTheInput() throws Exception {
		Document refused = refused("", "2999-01-01", "They bring the chairs", "en");
		assertThat(refused.select("#channel-error").text()).isEqualTo("Choose how you spoke.");
		assertThat(refused.select("#summary").text()).isEqualTo("They bring the chairs");
		assertThat(refused.select("#on").val()).isEqualTo("2999-01-01");

		refused = refused("PHONE", "2999-01-01", "They bring the chairs", "en");
		assertThat(refused.select("#on-error").text()).isEqualTo("Must not be after today.");
		assertThat(refused.select("input[name=channel][checked]").val()).isEqualTo("PHONE");
		assertThat(refused.select("#summary").text()).isEqualTo("They bring the chairs");

		refused = refused("SMOKE", "yesterday", "Sillas", "es");
		assertThat(refused.select("#channel-error").text()).isEqualTo("Elija una de estas opciones.");
		assertThat(refused.select("#on-error").text()).isEqualTo("Esto no es una fecha.");
		assertThat(refused.select("#summary").text()).isEqualTo("Sillas");

		refused = refused("", "", " ", "es");
		assertThat(refused.select("#channel-error").text()).isEqualTo("Elija cómo hablaron.");
		assertThat(refused.select("#on-error").text()).isEqualTo("Indique qué día fue.");
		assertThat(refused.select("#summary-error").text()).isEqualTo("Escriba qué se dijo.");

		assertThat(refused("PHONE", "2026-01-15", "x".repeat(2001), "en").select("#summary-error").text())
			.isEqualTo("Use at most 2,000 characters.");
		assertThat(this.correspondence.of(this.reference, PageRequest.of(0, 1))).isEmpty();
	}

	private Document refused(String channel, String on, String summary, String language) throws Exception {
		return Reader.seen(
				this.pages
					.perform(post("/partnerships/" + this.reference).param("channel", channel)
						.param("on", on)
						.param("summary", summary)
						.header(HttpHeaders.ACCEPT_LANGUAGE, language)
						.with(Reader.CONTACT.signedIn())
						.with(csrf()))
					.andExpect(status().isOk())
					.andReturn());
	}

}
