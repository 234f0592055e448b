package org.bindery.desk.list;

import org.bindery.BinderyTest;
import org.bindery.desk.web.Price;
import org.bindery.desk.web.Shelf;
import org.bindery.identity.Reference;
import org.bindery.partnerships.Stage;
import org.bindery.story.TestStaff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** What a list asks of the database does not grow with what it shows. */
@BinderyTest
@Transactional
class ListCostTests {

	@Autowired
	private JdbcClient database;

	@Autowired
	private Price price;

	@Autowired
	private TestStaff staff;

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
		assertThat(this.price.of(address)).isEqualTo(statements);
		put(60);
		assertThat(this.price.of(address)).isEqualTo(statements);
	}

	private void put(int partnerships) {
		for (int number = 0; number < partnerships; number++) {
			Reference reference = this.shelf.put("Wallaby " + number, Stage.ON_HOLD);
			this.shelf.happened(reference, "contact");
			this.database.sql("update partnership set contact = :somebody where reference = :reference")
				.param("somebody", this.staff.somebody())
				.param("reference", reference.text())
				.update();
		}
	}

}
