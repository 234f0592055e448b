package org.bindery.desk.file;

import java.util.List;

import jakarta.persistence.EntityManager;
import org.bindery.BinderyTest;
import org.bindery.desk.web.Reader;
import org.bindery.desk.web.Shelf;
import org.bindery.desk.web.Visit;
import org.bindery.identity.Reference;
import org.bindery.partnerships.Stage;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** A conflict that the contact raised waits for the other contact to mediate. */
@BinderyTest
@Transactional
class ConflictTurnTests {

	@Autowired
	private MockMvc pages;

	@Autowired
	private JdbcClient database;

	@Autowired
	private EntityManager cache;

	private Reference reference;

	private Long conflict;

	@BeforeEach
	void somebodyHasToMediate() {
		Shelf shelf = new Shelf(this.database);
		this.reference = shelf.put("Job skills", Stage.ACTIVE);
		shelf.settled(this.reference, "contact");
		this.conflict = this.database.sql("select id from conflict where reference = :reference")
			.param("reference", this.reference.text())
			.query(Long.class)
			.single();
		onConflict("update conflict set closed_at = null where id = :id");
		onConflict("""
				insert into conflict_step (conflict_id, rung, handler, by_contact, reached_on, due_on)
				values (:id, 'MEDIATION', 'contact2', false, date '2001-01-02', date '2001-01-09')""");
	}

	@Test
	void waitsForThoseWhoMayKnowOfIt() {
		for (Reader reader : List.of(Reader.CONTACT, Reader.MANAGER, Reader.ADMINISTRATOR)) {
			Element now = now(reader);
			assertThat(now.text()).as(reader.name())
				.contains("Conflict: Mediation", "late", "Test contact2", "Confidential")
				.doesNotContain("Nothing waits");
			assertThat(now.select("li a").eachAttr("href"))
				.containsExactly("/partnerships/" + this.reference + "/conflicts/" + this.conflict);
		}
	}

	@Test
	void isHiddenFromWhomItIsAboutAndFromAllOthers() {
		onConflict("insert into conflict_about (conflict_id, person) values (:id, 'manager')");
		for (Reader reader : List.of(Reader.MANAGER, Reader.ANALYST)) {
			assertThat(now(reader).text()).as(reader.name())
				.contains("Nothing waits for anybody")
				.doesNotContain("Conflict", "Confidential");
		}
	}

	@Test
	void isToldToWhoseTurnItIsByTheirTaskAlone() {
		assertThat(now(Reader.CONTACT2).text()).doesNotContain("Conflict");
	}

	@Test
	void waitsNoMoreOnceTheStepIsDone() {
		onConflict("update conflict_step set done_at = timestamp '2001-01-05 12:00:00' where conflict_id = :id");
		assertThat(now(Reader.MANAGER).text()).contains("Nothing waits for anybody");
	}

	private Element now(Reader reader) {
		return Visit.to(this.pages, "/partnerships/" + this.reference, reader).page().getElementById("now");
	}

	private void onConflict(String change) {
		this.database.sql(change).param("id", this.conflict).update();
		this.cache.clear();
	}

}
