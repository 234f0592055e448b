package org.bindery.desk.file;

import java.util.List;
import java.util.Locale;

import org.bindery.desk.web.Reader;
import org.bindery.desk.web.Visit;
import org.bindery.identity.Reference;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.data.domain.PageRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The page of a partnership tells all that is known of it. */
class FilePageTests extends FiledPartnership {

	@Test
	void tellsWhatIsKnown() throws Exception {
		this.shelf.happened(this.reference, "manager");
		Document page = open("", "en");
		assertThat(page.select("h1").text()).isEqualTo("Job skills");
		assertThat(page.select(".case-head .stage").text()).isEqualTo("Active");
		assertThat(page.select("main").text()).contains("Courses", "Test contact", "contact@library.example",
				"555-0100", "Partner of Job skills", "Adviser", "Networking", "every month", "open-ended",
				"All is well", "Choose partners", "Test manager");
		assertThat(open("", "es").select("main").text()).contains("Asesora", "cada mes", "sin fecha de fin");
	}

	@Test
	void makesNoLinkOfANumberThatNobodyCanDial() throws Exception {
		this.database.sql("""
				insert into partner_person (partner_id, name, words, phone, main_person)
				select partner_id, 'Ana Gomez', 'ana gomez', :phone, true from partnership_partner i
				join partnership p on p.id = i.partnership_id where p.reference = :reference""")
			.param("phone", "ask at the desk")
			.param("reference", this.reference.text())
			.update();
		Document page = open("", "en");
		assertThat(page.select(".people-known li").text()).contains("Ana Gomez", "ask at the desk");
		assertThat(page.select("main a[href~=^(?!.)], main a:not([href])")).isEmpty();
	}

	@Test
	void tellsWhatCameByItselfInTheReadersLanguage() throws Exception {
		this.shelf.cameByItself(this.reference, "contactKept", "Called off");
		this.shelf.cameByItself(this.reference, "resumedAsPlanned", "Resumed");
		this.shelf.cameByItself(this.reference, "signAgreement", "Sign the agreement");
		assertThat(open("", "en").select("#history .entry-what strong").eachText()).containsExactly(
				"Sign the agreement", "Resumed as planned",
				"The change of contact was called off: the partnership is over");
		Document page = open("", "es");
		assertThat(page.select("#history .entry-what strong").eachText()).containsExactly("Sign the agreement",
				"Reanudada según lo previsto", "El cambio de contacto quedó sin efecto: la colaboración ha terminado");
		assertThat(page.select("#history .entry-what [lang=en]")).hasSize(1);
	}

	@Test
	void leadsToWhatIsOlder() throws Exception {
		for (int times = 0; times < 12; times++) {
			this.shelf.happened(this.reference, "contact");
		}
		Document page = open("?lang=en", "en");
		assertThat(page.select("#history li")).hasSize(15);
		assertThat(page.select("#correspondence li")).hasSize(5);
		String older = page.selectFirst("#correspondence a[rel=next]").attr("href");
		assertThat(older).contains("correspondence=1").endsWith("#correspondence");
		assertThat(open(older.replace("#correspondence", "").replace("correspondence=1", "correspondence=4"), "en")
			.select("#correspondence li")).hasSize(4);
		Document beyond = open("?history=99", "en");
		assertThat(beyond.select("#history li")).isEmpty();
		assertThat(beyond.select("#history").text()).contains("The list is not that long.");
	}

	@Test
	void showsEverythingAtOnceForPaper() throws Exception {
		for (int times = 0; times < 12; times++) {
			this.shelf.happened(this.reference, "contact");
		}
		Document page = open("?whole=true", "en");
		assertThat(page.select("#history li")).hasSize(36);
		assertThat(page.select("#correspondence li")).hasSize(24);
		assertThat(page.select("form[method=post] textarea, .case-actions, .case-sections")).isEmpty();
	}

	@Test
	void listsWhatGoesOnBesideItsSteps() throws Exception {
		for (int times = 0; times < 6; times++) {
			this.shelf.settled(this.reference, "manager");
		}
		Document page = open("", "en");
		assertThat(page.select("#overlaps li")).hasSize(5);
		assertThat(page.select("#overlaps li").first().text()).contains("It is being settled", "The hour",
				"Test manager");
		assertThat(page.select("#reviews li").first().text()).contains("Under way", "Test manager");
		for (String list : List.of("overlaps", "reviews")) {
			assertThat(open("?" + list + "=1", "en").select("#" + list + " li")).hasSize(1);
		}
	}

	@Test
	void listsTheBenefitsThatCameOneByOne() throws Exception {
		this.shelf.settled(this.reference, "manager");
		for (String benefit : List.of("FUNDING", "AWARENESS")) {
			this.database.sql("""
					insert into review_benefit (review_id, benefit)
					select id, :benefit from review where reference = :reference""")
				.param("reference", this.reference.text())
				.param("benefit", benefit)
				.update();
		}
		assertThat(open("", "en").select("#reviews li li").eachText()).containsExactlyInAnyOrder("Funding",
				"Awareness among other stakeholders");
	}

	@Test
	void listsConflictsOnlyToThoseWhoMaySeeThem() throws Exception {
		this.shelf.settled(this.reference, "manager");
		assertThat(open("", "en").select("#conflicts").text()).contains("None that concerns you.");
		Document page = Visit.to(this.pages, "/partnerships/" + this.reference, Reader.MANAGER).page();
		assertThat(page.select("#conflicts li").text()).contains("Who does what", "Test manager");
		String address = page.selectFirst("#conflicts a").attr("href");
		assertThat(Visit.to(this.pages, address, Reader.MANAGER).status()).isEqualTo(200);
		assertThat(Visit.to(this.pages, address, Reader.CONTACT2).status()).isEqualTo(404);
	}

	@Test
	void namesBesideTheContactWhoIsToTakeOver() throws Exception {
		assertThat(open("", "en").select(".case-facts").text()).doesNotContain("take over");
		this.database.sql("""
				insert into handover (version, reference, former_contact, successor, reason, status, asked_on, asked_by)
				values (0, :reference, 'contact', 'contact2', 'LEAVES', 'OPEN', date '2026-10-01', 'manager')""")
			.param("reference", this.reference.text())
			.update();
		assertThat(open("", "en").select(".case-facts a[href='#terms']").text())
			.isEqualTo("Test contact2 is to take over");
		assertThat(open("", "es").select(".case-facts a[href='#terms']").text())
			.isEqualTo("Test contact2 tomará el relevo");
	}

	@Test
	void saysWhereToLookWhenTheReferenceIsUnknown() throws Exception {
		Document page = Reader.seen(this.pages.perform(get("/partnerships/P-1999-0001").with(Reader.CONTACT.signedIn()))
			.andExpect(status().isNotFound())
			.andReturn());
		assertThat(page.select("main").text()).contains("There is no such partnership");
		assertThat(page.select("main a").eachAttr("href")).contains("/partnerships");
		assertThat(page.select("form[action=/partnerships] input[name=q]")).hasSize(1);
		this.pages
			.perform(post("/partnerships/P-1999-0001").param("channel", "PHONE")
				.param("on", "2026-01-15")
				.param("summary", "Hello")
				.with(Reader.CONTACT.signedIn())
				.with(csrf()))
			.andExpect(status().isNotFound());
		assertThat(this.correspondence.of(new Reference("P-1999-0001"), PageRequest.of(0, 1))).isEmpty();
	}

	@Test
	void isFoundByItsReferenceInSmallLetters() throws Exception {
		String small = this.reference.text().toLowerCase(Locale.ROOT);
		this.pages.perform(get("/partnerships/" + small + "?kind=STAGE").with(Reader.CONTACT.signedIn()))
			.andExpect(redirectedUrl("/partnerships/" + this.reference));
		this.pages.perform(get("/partnerships/p-1999-0001").with(Reader.CONTACT.signedIn()))
			.andExpect(status().isNotFound());
	}

}
