package org.bindery.desk.glance;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import jakarta.persistence.EntityManager;
import org.bindery.BinderyTest;
import org.bindery.desk.web.Price;
import org.bindery.desk.web.Reader;
import org.bindery.desk.web.Shelf;
import org.bindery.identity.Reference;
import org.bindery.partnerships.Stage;
import org.bindery.story.Answers;
import org.bindery.story.Story;
import org.bindery.story.TestStaff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** What scripts in Tasklist and Cockpit are told of a partnership. */
@BinderyTest
@Transactional
class GlanceApiTests {

	@Autowired
	private MockMvc pages;

	@Autowired
	private JdbcClient database;

	@Autowired
	private EntityManager cache;

	@Autowired
	private Price price;

	@Autowired
	private TestStaff staff;

	@Autowired
	private Story story;

	private Shelf shelf;

	private Reference reference;

	@BeforeEach
	void putOne() {
		this.shelf = new Shelf(this.database);
		this.reference = this.shelf.put("Job skills", Stage.ACTIVE);
	}

	@Test
	void tellsWhatIsKnown() {
		this.shelf.happened(this.reference, "manager");
		String told = told("/api/partnerships/" + this.reference, Reader.CONTACT2);
		assertThat((String) read(told, "title")).isEqualTo("Job skills");
		assertThat((String) read(told, "stageName")).isEqualTo("Active");
		assertThat((String) read(told, "contact")).isEqualTo("Test contact");
		assertThat((List<String>) read(told, "partners")).containsExactly("Partner of Job skills");
		assertThat((String) read(told, "nextCheckIn.words")).isEqualTo("Oct 11, 2026");
		assertThat((String) read(told, "lastContact.on.date")).isEqualTo("2026-10-01");
		assertThat((String) read(told, "lastContact.by")).isEqualTo("Test manager");
		assertThat((String) read(told, "link")).isEqualTo("/partnerships/" + this.reference);
	}

	@Test
	void saysThatNothingIsKnownYet() {
		this.database
			.sql("update partnership set contact = null, stage = 'ON_HOLD', resume_on = date '2027-01-15'"
					+ " where reference = ?")
			.param(this.reference.text())
			.update();
		String told = told("/api/partnerships/" + this.reference + "?lang=es", Reader.CONTACT);
		assertThat((String) read(told, "stageName")).isEqualTo("En espera");
		assertThat((String) read(told, "resumes.words")).isEqualTo("15 ene 2027");
		assertThat(Stream.of("contact", "lastContact", "nextCheckIn").map((each) -> read(told, each)))
			.containsOnlyNulls();
	}

	@Test
	void countsOpenConflictsForThoseWhoMayKnowOfThem() {
		this.shelf.settled(this.reference, "contact2");
		this.shelf.settled(this.reference, "contact2");
		assertThat(conflicts(Reader.MANAGER)).isNull();
		this.database.sql("update conflict set closed_at = null where reference = ?")
			.param(this.reference.text())
			.update();
		this.cache.clear();
		assertThat(conflicts(Reader.MANAGER)).isEqualTo(2);
		assertThat(conflicts(Reader.CONTACT2)).isEqualTo(2);
		assertThat(Stream.of(Reader.CONTACT, Reader.ANALYST).map(this::conflicts)).containsOnlyNulls();
		this.database.sql("""
				insert into conflict_about (conflict_id, person)
				select id, 'manager' from conflict where reference = ?""").param(this.reference.text()).update();
		assertThat(conflicts(Reader.MANAGER)).isNull();
		assertThat(conflicts(Reader.ADMINISTRATOR)).isEqualTo(2);
	}

	@Test
	void findsThePartnershipOfATask() {
		Reference raised = this.story.raises("contact", Answers.aNeed("Chess"));
		String address = "/api/tasks/" + this.story.waitingTask(raised, "designateContact").getId() + "/partnership";
		assertThat((String) read(told(address, Reader.ANALYST), "reference")).isEqualTo(raised.text());
		this.database.sql("update work_item set confidential = true where reference = ?").param(raised.text()).update();
		assertThat(answer(get(address).with(Reader.MANAGER.signedIn())).getStatus()).isEqualTo(404);
	}

	@Test
	void tellsOfManyForThePriceOfTwo() {
		List<Reference> many = IntStream.range(0, 20)
			.mapToObj((number) -> this.shelf.put("Many " + number, Stage.ACTIVE))
			.toList();
		many.forEach((each) -> this.shelf.happened(each, this.staff.somebody()));
		long few = costOf(many.subList(0, 2));
		assertThat(costOf(many)).isEqualTo(few).isLessThan(9);
	}

	@Test
	void leavesOutWhatIsNotKnown() {
		String other = this.shelf.put("Other", Stage.CLOSED).text();
		String told = told("/api/partnerships?references=" + other + ",P-0,%00," + this.reference + "," + other,
				Reader.CONTACT);
		assertThat((List<String>) JsonPath.read(told, "$[*].reference")).containsExactly(other, this.reference.text());
		assertThat(told("/api/partnerships?references=", Reader.CONTACT)).isEqualTo("[]");
	}

	@Test
	void saysWhatIsWrongAsJson() {
		says(404, "/api/partnerships/P-0");
		says(404, "/api/tasks/gone/partnership");
		says(400, "/api/partnerships");
		says(400, "/api/partnerships?references="
				+ IntStream.rangeClosed(0, 100).mapToObj(Integer::toString).collect(Collectors.joining(",")));
	}

	@Test
	void asksScriptsToSignInByAStatus() {
		for (String address : List.of("/api/partnerships/" + this.reference, "/api/partnerships?references=P-0",
				"/api/tasks/1/partnership")) {
			MockHttpServletResponse refused = answer(get(address).accept("text/html"));
			assertThat(refused.getStatus()).isEqualTo(401);
			assertThat(refused.getRedirectedUrl()).isNull();
		}
	}

	private void says(int status, String address) {
		MockHttpServletResponse refused = answer(
				get(URI.create(address)).accept("text/html").with(Reader.CONTACT.signedIn()));
		assertThat(refused.getStatus()).as(address).isEqualTo(status);
		assertThat(refused.getContentType()).as(address).isEqualTo("application/problem+json");
	}

	private Integer conflicts(Reader reader) {
		return (Integer) read(told("/api/partnerships/" + this.reference, reader), "openConflicts");
	}

	private long costOf(List<Reference> references) {
		return this.price
			.of(() -> told(
					"/api/partnerships?references="
							+ references.stream().map(Reference::text).collect(Collectors.joining(",")),
					Reader.MANAGER));
	}

	private static Object read(String told, String path) {
		return JsonPath.read(told, "$." + path);
	}

	private String told(String address, Reader reader) {
		MockHttpServletResponse response = answer(
				get(URI.create(address)).header("Accept-Language", "en").with(reader.signedIn()));
		try {
			assertThat(response.getStatus()).isEqualTo(200);
			return response.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (UnsupportedEncodingException ex) {
			throw new AssertionError(ex);
		}
	}

	private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) {
		try {
			return this.pages.perform(request).andReturn().getResponse();
		}
		catch (Exception ex) {
			throw new AssertionError(ex);
		}
	}

}
