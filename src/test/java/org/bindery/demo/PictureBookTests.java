package org.bindery.demo;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.bindery.BinderyTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who reads the guides sees every page. Which there are is known without the
 * demonstration.
 */
@BinderyTest
class PictureBookTests {

	/** A letter's sheet is seen within the letter's page, and printed. */
	private static final Set<String> SHEETS = Set.of("/letters/{}/sheet", "/letters/{}/print");

	@Test
	void everyPageHasItsPicture(@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping all,
			@Autowired JdbcClient database) {
		Set<String> pages = new DemoAddresses(all, database).patterns()
			.stream()
			.map(PictureBookTests::withGaps)
			.collect(Collectors.toCollection(TreeSet::new));
		pages.removeAll(SHEETS);
		assertThat(Plate.ALL).extracting(Plate::address).map(PictureBookTests::withGaps).containsAll(pages);
	}

	@Test
	void everyPictureIsTaken() {
		assertThat(Plate.ALL)
			.allSatisfy((plate) -> assertThat(PictureBook.FOLDER.resolve(plate.file())).isRegularFile());
		assertThat(PictureBook.FOLDER)
			.isDirectoryNotContaining((file) -> Plate.ALL.stream().noneMatch((plate) -> file.endsWith(plate.file())));
	}

	private static String withGaps(String address) {
		return address.replaceAll("\\{[^}]+}", "{}");
	}

}
