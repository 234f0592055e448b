package org.bindery.desk.list;

import java.util.List;

import jakarta.persistence.EntityManager;
import org.bindery.BinderyTest;
import org.bindery.desk.web.Reader;
import org.bindery.desk.web.Shelf;
import org.bindery.engine.Account;
import org.bindery.engine.Accounts;
import org.bindery.partnerships.Stage;
import org.bindery.story.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What a list asks of the database does not grow with what it shows. */
@BinderyTest
@Transactional
class ListCostTests {

	@Autowired
	private MockMvc pages;

	@Autowired
	private JdbcClient database;

	@Autowired
	private EntityManager cache;

	@Autowired
	private Statements statements;

	@Autowired
	private Accounts accounts;

	private Shelf shelf;

	@BeforeEach
	void fill() {
		this.shelf = new Shelf(this.database);
	}

	@ParameterizedTest
	@CsvSource({ "/partnerships, 9", "/partnerships?stage=ON_HOLD, 9", "/partnerships?q=wallaby partner courses, 9",
			"/partnerships?depth=NETWORKING&sort=LAST_CONTACT, 9", "/partnerships?view=board, 9",
			"/partnerships?view=board&q=wallaby, 9", "/partnerships.csv?q=wallaby, 7", "/partnerships.xlsx, 7" })
	void showsManyForThePriceOfFew(String address, long statements) {
		put(2);
		assertThat(costOf(address)).isEqualTo(statements);
		put(60);
		assertThat(costOf(address)).isEqualTo(statements);
	}

	private void put(int partnerships) {
		for (int number = 0; number < partnerships; number++) {
			String reference = this.shelf.put("Wallaby " + number, Stage.ON_HOLD);
			this.shelf.happened(reference, "contact");
			this.database.sql("update partnership set contact = :somebody where reference = :reference")
				.param("somebody", somebody())
				.param("reference", reference)
				.update();
		}
	}

	/** Somebody new each time: names are what pages look up one by one. */
	private String somebody() {
		String id = "clerk" + System.nanoTime();
		this.accounts.create(new Account(id, "New", "Clerk", "", ""), id, List.of("contacts"));
		return id;
	}

	private long costOf(String address) {
		this.cache.flush();
		this.cache.clear();
		return this.statements.during(() -> {
			try {
				this.pages.perform(get(address).with(Reader.MANAGER.signedIn())).andExpect(status().isOk());
			}
			catch (Exception ex) {
				throw new AssertionError(ex);
			}
		});
	}

}
