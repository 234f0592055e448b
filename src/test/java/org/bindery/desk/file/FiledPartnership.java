package org.bindery.desk.file;

import org.bindery.BinderyTest;
import org.bindery.communication.Correspondence;
import org.bindery.desk.web.Reader;
import org.bindery.desk.web.Shelf;
import org.bindery.identity.Reference;
import org.bindery.partnerships.Stage;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A partnership has its file. */
@BinderyTest
@Transactional
abstract class FiledPartnership {

	@Autowired
	MockMvc pages;

	@Autowired
	JdbcClient database;

	@Autowired
	Correspondence correspondence;

	Shelf shelf;

	Reference reference;

	@BeforeEach
	void putOne() {
		this.shelf = new Shelf(this.database);
		this.reference = this.shelf.put("Job skills", Stage.ACTIVE);
	}

	Document open(String query, String language) throws Exception {
		return Reader.seen(
				this.pages
					.perform(
							get("/partnerships/" + this.reference + query).header(HttpHeaders.ACCEPT_LANGUAGE, language)
								.with(Reader.CONTACT2.signedIn()))
					.andExpect(status().isOk())
					.andReturn());
	}

}
