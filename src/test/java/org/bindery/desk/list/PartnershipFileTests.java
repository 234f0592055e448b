package org.bindery.desk.list;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

import org.bindery.BinderyTest;
import org.bindery.desk.web.Reader;
import org.bindery.desk.web.Shelf;
import org.bindery.partnerships.Stage;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@BinderyTest
@Transactional
class PartnershipFileTests {

	@Autowired
	private MockMvc pages;

	@Autowired
	private JdbcClient database;

	@TempDir
	private Path folder;

	private Shelf shelf;

	@BeforeEach
	void fill() {
		this.shelf = new Shelf(this.database);
	}

	@Test
	void holdsWhatTheListShowsInItsOrder() throws Exception {
		String second = this.shelf.put("Puffin b, \"north\"", Stage.ACTIVE).text();
		String first = this.shelf.put("Puffin a", Stage.CLOSED).text();
		this.shelf.put("Gannet", Stage.ACTIVE);
		MockHttpServletResponse file = load("/partnerships.csv?q=puffin&sort=TITLE");
		assertThat(file.getHeader("Content-Disposition"))
			.matches("attachment; filename=\"(partnerships-\\d{4}-\\d\\d-\\d\\d\\.csv)\"; filename\\*=UTF-8''\\1");
		assertThat(text(file).lines()).containsExactly(
				"\ufeffReference,Title,Stage,In this stage since,Partners,Contact,Next check-in,Paused until,Last contact",
				first + ",Puffin a,Closed,,Partner of Puffin a,Test contact,,,",
				second + ",\"Puffin b, \"\"north\"\"\",Active,,\"Partner of Puffin b, \"\"north\"\"\",Test contact,2026-10-18,,");
	}

	@Test
	void holdsAllPages() throws Exception {
		for (int number = 0; number < 45; number++) {
			this.shelf.put("Kestrel " + number, Stage.ACTIVE);
		}
		assertThat(text(load("/partnerships.csv?q=kestrel&page=1")).lines()).hasSize(46);
	}

	@Test
	void speaksTheReadersLanguage() throws Exception {
		MockHttpServletResponse file = load("/partnerships.csv?lang=es");
		assertThat(text(file)).startsWith("\ufeffReferencia,Título,Etapa,En esta etapa desde,Socios");
		assertThat(file.getHeader("Content-Disposition")).contains("colaboraciones-");
	}

	@Test
	void bringsNoFormulas() throws Exception {
		this.shelf.put("=HYPERLINK(\"x\") siskin", Stage.ACTIVE);
		assertThat(text(load("/partnerships.csv?q=siskin"))).contains("\"'=HYPERLINK(");
		assertThat(sheet("/partnerships.xlsx?q=siskin")).contains("<is><t>=HYPERLINK(").doesNotContain("<f>");
	}

	@Test
	void isAWorkbookWithDates() throws Exception {
		this.shelf.put("Whimbrel", Stage.ACTIVE);
		String sheet = sheet("/partnerships.xlsx?q=whimbrel");
		assertThat(Jsoup.parse(sheet, Parser.xmlParser()).select("row")).hasSize(2);
		assertThat(sheet).as("October 9, 2026, as a number of days").contains("<v>46304");
	}

	@Test
	void knowsNoOddStages() throws Exception {
		this.pages.perform(get("/partnerships.csv?stage=GONE").with(Reader.CONTACT.signedIn()))
			.andExpect(status().isBadRequest());
	}

	private MockHttpServletResponse load(String address) throws Exception {
		return this.pages.perform(get(address).with(Reader.CONTACT.signedIn()))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse();
	}

	private static String text(MockHttpServletResponse file) {
		return new String(file.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private String sheet(String address) throws Exception {
		Path file = Files.write(this.folder.resolve("book.xlsx"), load(address).getContentAsByteArray());
		try (ZipFile book = new ZipFile(file.toFile())) {
			return new String(book.getInputStream(book.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
					StandardCharsets.UTF_8);
		}
	}

}
