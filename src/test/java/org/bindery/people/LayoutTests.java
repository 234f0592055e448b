package org.bindery.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.bindery.engine.forms.Choice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** The layout and the parts that pages are made of. */
@PagesAloneTest
@Import(LayoutTests.SamplePage.class)
class LayoutTests {

	@LocalServerPort
	private int port;

	private Visitor visitor;

	@BeforeEach
	void openThePage() {
		this.visitor = new Visitor(this.port).signedInAs("manager");
		this.visitor.open("/test/sample?kind=letter&page=1");
	}

	@Test
	void leadsToWhatTheRoleMaySee() {
		assertThat(this.visitor.page().select(".wide-only a").eachText()).containsExactly("Home", "My work",
				"Partnerships", "Where everything stands Overview", "Letters", "Undelivered", "Tasklist", "Cockpit",
				"My details: Ruth Lindqvist");
		Visitor contact = new Visitor(this.port).signedInAs("contact");
		contact.open("/me");
		assertThat(contact.page().select(".wide-only a").eachText()).doesNotContain("Where everything stands Overview",
				"Undelivered", "Cockpit", "Admin");
		assertThat(contact.page().select(".wide-only [aria-current]").eachText())
			.containsExactly("My details: Maria Alvarez");
	}

	@Test
	void saysWhereThePageIs() {
		assertThat(this.visitor.page().title()).isEqualTo("Sample · Bindery");
		assertThat(this.visitor.page().select(".breadcrumb-item").eachText()).containsExactly("Home", "Partnerships",
				"Sample");
	}

	@Test
	void leafsThroughAListAndKeepsWhatWasLookedFor() {
		assertThat(this.visitor.page().select("a[rel=next]").attr("href")).isEqualTo("?kind=letter&page=2");
		assertThat(this.visitor.page().select("a[rel=prev]").attr("href")).isEqualTo("?kind=letter&page=0");
		assertThat(this.visitor.page().select(".paging").text()).contains("Page 2 of 3");
	}

	@Test
	void showsStagesAndDates() {
		assertThat(this.visitor.page().select("#stages .stage").eachText()).hasSize(8)
			.startsWith("Assessing the need")
			.endsWith("On hold");
		assertThat(this.visitor.page().select("#dates time").eachAttr("datetime")).containsExactly("2027-01-15",
				"2027-01-16T03:30:00Z");
		assertThat(this.visitor.page().select("#dates time").first().text()).isEqualTo("Jan 15, 2027");
	}

	@Test
	void namesEveryFieldAndItsError() {
		this.visitor.send("/test/sample",
				Map.of("title", "", "on", "", "channel", "", "summary", "far too long", "_sure", "on"));
		this.visitor.page()
			.select("main form input:not([type=hidden]), main form select, main form textarea")
			.forEach((field) -> assertThat(this.visitor.page().select("label[for=" + field.id() + "]")).isNotEmpty());
		assertThat(this.visitor.page().select(".field-error").eachAttr("id")).containsExactly("title-error",
				"channel-error", "summary-error");
		assertThat(this.visitor.page().select("#title").attr("aria-describedby")).isEqualTo("title-help title-error");
	}

	@ParameterizedTest
	@ValueSource(strings = { "tomorrow", "2026-12-31Z", "2026-12-31+01:00", "12/31/26" })
	void saysInPlainWordsThatADateIsNone(String date) {
		this.visitor.send("/test/sample", Map.of("title", "Kept", "on", date, "channel", "PHONE"));
		assertThat(this.visitor.page().select("#on-error").text()).isEqualTo("This is not a date.");
		assertThat(this.visitor.page().select("#on").attr("value")).isEqualTo(date);
		assertThat(this.visitor.page().select("#title").attr("value")).isEqualTo("Kept");
		assertThat(this.visitor.page().select("option[selected]").attr("value")).isEqualTo("PHONE");
	}

	@Test
	void keepsWhatWasChosen() {
		this.visitor.send("/test/sample", Map.of("title", "", "on", "2027-02-01", "channel", "PHONE", "sure", "true"));
		assertThat(this.visitor.page().select("#on").attr("value")).isEqualTo("2027-02-01");
		assertThat(this.visitor.page().select("option[selected]").attr("value")).isEqualTo("PHONE");
		assertThat(this.visitor.page().select("input[type=checkbox]").hasAttr("checked")).isTrue();
	}

	record Entry(@NotBlank String title, LocalDate on, @NotBlank String channel, @Size(max = 5) String summary,
			@NotNull Boolean sure) {
	}

	@Controller
	static class SamplePage {

		@ModelAttribute
		void fill(Model model) {
			model.addAttribute("stages", List.of("ASSESSING", "SELECTING", "AGREEING", "ACTIVE", "CLOSING", "CLOSED",
					"DECLINED", "ON_HOLD"));
			model.addAttribute("day", LocalDate.of(2027, 1, 15));
			model.addAttribute("moment", Instant.parse("2027-01-16T03:30:00Z"));
			model.addAttribute("channels",
					List.of(new Choice("PHONE", "By phone"), new Choice("MEETING", "In a meeting")));
			model.addAttribute("page", new PageImpl<>(List.of(1), PageRequest.of(1, 1), 3));
		}

		@GetMapping("/test/sample")
		String show(Model model) {
			model.addAttribute("entry", new Entry("A title", LocalDate.of(2027, 1, 15), "MEETING", "", false));
			return "people/sample";
		}

		@PostMapping("/test/sample")
		String save(@Valid @ModelAttribute("entry") Entry entry, BindingResult errors) {
			return errors.hasErrors() ? "people/sample" : "redirect:/me";
		}

	}

}
