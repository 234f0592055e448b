package org.bindery.desk.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.bindery.BinderyTest;
import org.bindery.identity.Reference;
import org.bindery.partners.Partner;
import org.bindery.partners.PartnerKind;
import org.bindery.partners.Partners;
import org.bindery.partnerships.Partnership;
import org.bindery.partnerships.Partnerships;
import org.bindery.partnerships.Stage;
import org.bindery.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** The pages on which partnerships begin that are no needs of the library's own. */
@BinderyTest
class BeginningPagesTests {

	private static final String RECORD = "/partnerships/new";

	private static final String PROPOSE = "/partnerships/propose";

	@Autowired
	private MockMvc pages;

	@Autowired
	private Partners partners;

	@Autowired
	private Partnerships partnerships;

	@Autowired
	private Story story;

	@Test
	void recordsWhatRunsAlready() {
		String known = known();
		Map<String, String> form = recorded();
		form.putAll(Map.of("partners", known, "newPartnerName", "Riders of " + known, "newPartnerKind", "NONPROFIT",
				"newPartnerEmail", "riders@club.example", "agreed", "true"));
		Visit done = Visit.sends(this.pages, RECORD, Reader.CONTACT, form);
		assertThat(done.next()).startsWith("/partnerships/P-");
		Partnership recorded = stored(done);
		assertThat(recorded.stage()).isEqualTo(Stage.ACTIVE);
		assertThat(recorded.startedOn()).contains(LocalDate.of(2024, 5, 1));
		Visit shown = Visit.to(this.pages, done.next(), Reader.CONTACT);
		assertThat(shown.text()).contains("Books on <b>wheels</b>", "Reading riders", "Riders of " + known,
				"made before the partnership was recorded here");
	}

	@Test
	void saysThatANewPartnerNeedsAKind() {
		for (String address : List.of(RECORD, PROPOSE)) {
			assertThat(fresh(address).page().select("label[for=newPartnerKind] + .optional").text())
				.isEqualTo("needed for a new partner");
		}
	}

	@Test
	void recordsAFormThatIsSentTwiceOnce() throws Exception {
		MockHttpSession session = new MockHttpSession();
		Map<String, String> form = recorded();
		form.putAll(Map.of("roles", "HOST", "partners", known(), "key", fresh(RECORD).value("key")));
		String first = sentIn(new MockHttpSession(), form);
		assertThat(List.of(sentIn(session, form), sentIn(session, form))).containsOnly(first);
		form.put("key", fresh(RECORD).value("key"));
		assertThat(sentIn(session, form)).startsWith("/partnerships/P-").isNotEqualTo(first);
	}

	@Test
	void theWayBackLeadsToWhatTheFormBegan() throws Exception {
		MockHttpSession session = new MockHttpSession();
		String address = Visit.to(this.pages, RECORD, Reader.CONTACT).next();
		Map<String, String> form = recorded();
		form.putAll(Map.of("roles", "HOST", "partners", known(), "key",
				Visit.to(this.pages, address, Reader.CONTACT).value("key")));
		assertThat(address).endsWith(form.get("key"));
		String begun = sentIn(session, form);
		assertThat(this.pages.perform(get(address).session(session).with(Reader.CONTACT.signedIn()))
			.andReturn()
			.getResponse()
			.getRedirectedUrl()).isEqualTo(begun);
		form.put("title", "");
		assertThat(sentIn(session, form)).isEqualTo(begun);
		assertThat(Reader
			.seen(this.pages.perform(get(begun).flashAttr("done", "AGAIN").with(Reader.CONTACT.signedIn())).andReturn())
			.text()).contains("Nothing was recorded a second time.");
	}

	@Test
	void suggestsWhatIsUsual() {
		Visit form = fresh(RECORD);
		assertThat(form.page().select("#contact option[selected]").val()).isEqualTo("contact");
		assertThat(form.page().select("#cadence option[selected]").val()).isEqualTo("MONTHLY");
		assertThat(form.page().select("#depth option[selected]").val()).isEqualTo("NETWORKING");
		assertThat(LocalDate.parse(form.value("nextCheckIn"))).isAfter(this.story.today());
	}

	@Test
	void recordsAProposalForTheManagersToTakeUp() {
		Visit done = Visit.sends(this.pages, PROPOSE, Reader.CONTACT2,
				Map.of("partner", known(), "title", "A garden", "purpose", "Beans & <b>books</b>"));
		Reference reference = stored(done).reference();
		this.story.runJobs(reference);
		assertThat(this.story.waitingSteps(reference)).containsExactly("designateContact");
		assertThat(Visit.to(this.pages, done.next(), Reader.CONTACT).text())
			.contains("Proposed by Reading riders, recorded by Test contact2.", "Beans & <b>books</b>");
	}

	@Test
	void keepsWhatWasPastedAsItWasMeant() {
		Visit done = Visit.sends(this.pages, PROPOSE, Reader.CONTACT2, Map.of("partner", known(), "title",
				"A\u000Bgarden <half of", "purpose", "First line\u0085I don\u0092t <a.person@example.org>"));
		assertThat(stored(done).title()).isEqualTo("A garden <half of");
		assertThat(Visit.to(this.pages, done.next(), Reader.CONTACT).page().select(".quote").eachText())
			.contains("First line I don’t <a.person@example.org>");
	}

	@Test
	void showsWhatIsWrongAndKeepsTheInput() {
		Map<String, String> form = recorded();
		form.putAll(Map.of("since", "yesterday", "cadence", "DAILY", "newPartnerEmail", "nowhere", "title", ""));
		Visit refused = Visit.sends(this.pages, RECORD, Reader.CONTACT, form);
		assertThat(refused.wrong("since")).isEqualTo("This is not a date.");
		assertThat(refused.wrong("cadence")).isEqualTo("Choose one of these.");
		assertThat(refused.value("since")).isEqualTo("yesterday");
		assertThat(refused.page().select("#purpose").text()).isEqualTo("Books for <i>all</i>");
		assertThat(refused.page().select("input[name=roles][checked]").eachAttr("value")).containsExactly("FUNDER",
				"HOST");

		refused = Visit.sends(this.pages, RECORD, Reader.CONTACT, Map.of("newPartnerEmail", "nowhere"));
		assertThat(refused.wrong("newPartnerEmail"))
			.isEqualTo("This is not an e-mail address; one looks like name@example.org.");
		assertThat(refused(Map.of("newPartnerEmail", "paweł@example.org")).wrong("newPartnerEmail"))
			.isEqualTo("Not every mail server takes “ł” before the @; ask for an address without it.");
		List.of("partners", "title", "purpose", "roles", "contact", "since", "cadence", "nextCheckIn", "depth")
			.forEach((field) -> assertThat(refused(Map.of()).wrong(field)).as(field).isNotEmpty());

		assertThat(refused(Map.of("title", "\u200B\u2800")).wrong("title")).isEqualTo("Give it a title.");

		assertThat(sent("partners", "").wrong("partners")).contains("choose a partner, or name a new one");
		assertThat(sent("partners", "9999999").wrong("partners")).isNotEmpty();
		assertThat(sent("newPartnerName", "New " + System.nanoTime()).wrong("newPartnerKind"))
			.isEqualTo("Is needed for a new partner.");
		assertThat(refused(Map.of("newPartnerName", "New")).wrong("newPartnerKind"))
			.isEqualTo("Is needed for a new partner.");
		assertThat(propose(Map.of()).wrong("partner")).isNotEmpty();
		assertThat(sent("since", "2199-01-01").wrong("since")).isEqualTo("Must not be in the future.");
		assertThat(sent("nextCheckIn", this.story.today().toString()).wrong("nextCheckIn"))
			.isEqualTo("Must be in the future.");
		assertThat(sent("nextCheckIn", "2126-01-01").wrong("nextCheckIn"))
			.isEqualTo("Choose a day within 2 years of today.");
		assertThat(sent("endsOn", "2020-01-01").wrong("endsOn")).isEqualTo("Must not be before the next check-in.");
		assertThat(sent("contact", "nobody").wrong("contact")).isNotEmpty();
		for (String field : List.of("title", "newPartnerName")) {
			assertThat(sent(field, "x".repeat(121)).wrong(field)).isEqualTo("Must not be longer than 120 characters.");
		}
	}

	@Test
	void wantsOnePartnerForAProposal() {
		Map<String, String> form = new HashMap<>(Map.of("title", "A garden", "purpose", "Beans"));
		assertThat(propose(form).wrong("partner")).contains("choose a partner, or name a new one");
		form.put("partner", "9999999");
		assertThat(propose(form).wrong("partner")).isNotEmpty();
		form.put("partner", known());
		form.put("newPartnerName", "Somebody else");
		Visit refused = propose(form);
		assertThat(refused.wrong("partner")).isEqualTo("Choose a partner or name a new one, not both.");
		assertThat(refused.value("newPartnerName")).isEqualTo("Somebody else");
		assertThat(refused.page().select("details[open]")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { RECORD, PROPOSE })
	void isForContactsManagersAndAdministrators(String page) {
		assertThat(Visit.to(this.pages, page, Reader.ANALYST).status()).isEqualTo(403);
		assertThat(Visit.sends(this.pages, page, Reader.ANALYST, Map.of("title", "No")).status()).isEqualTo(403);
		for (Reader reader : List.of(Reader.CONTACT2, Reader.MANAGER, Reader.ADMINISTRATOR)) {
			Visit form = Visit.to(this.pages, page, reader);
			assertThat(form.next()).startsWith(page + "?key=");
			assertThat(Visit.to(this.pages, form.next(), reader).status()).isEqualTo(200);
		}
		for (String from : List.of("/", "/partnerships")) {
			assertThat(Visit.to(this.pages, from, Reader.CONTACT).page().select("a[href=" + page + "]")).isNotEmpty();
			assertThat(Visit.to(this.pages, from, Reader.ANALYST).page().select("a[href=" + page + "]")).isEmpty();
		}
	}

	private Visit fresh(String page) {
		return Visit.to(this.pages, Visit.to(this.pages, page, Reader.CONTACT).next(), Reader.CONTACT);
	}

	private String sentIn(MockHttpSession session, Map<String, String> form) throws Exception {
		MockHttpServletRequestBuilder request = post(RECORD).session(session);
		form.forEach(request::param);
		return this.pages.perform(request.with(Reader.CONTACT.signedIn()).with(csrf()))
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
	}

	private Visit sent(String field, String value) {
		Map<String, String> form = recorded();
		form.put("partners", field.equals("newPartnerName") ? "" : known());
		form.put(field, value);
		return refused(form);
	}

	private Visit refused(Map<String, String> form) {
		Visit refused = Visit.sends(this.pages, RECORD, Reader.CONTACT, form);
		assertThat(refused.status()).isEqualTo(200);
		return refused;
	}

	private Visit propose(Map<String, String> form) {
		return Visit.sends(this.pages, PROPOSE, Reader.CONTACT, form);
	}

	private String known() {
		return this.partners.save(Partner.named("Reading riders", PartnerKind.NONPROFIT)).id().toString();
	}

	private Map<String, String> recorded() {
		return new HashMap<>(Map.of("title", "Books on <b>wheels</b>", "purpose", "Books for <i>all</i>", "roles",
				"HOST|FUNDER", "contact", "contact", "since", "2024-05-01", "cadence", "MONTHLY", "nextCheckIn",
				this.story.today().plusDays(20).toString(), "depth", "COORDINATING"));
	}

	private Partnership stored(Visit done) {
		return this.partnerships.byReference(new Reference(done.next().substring("/partnerships/".length())));
	}

}
