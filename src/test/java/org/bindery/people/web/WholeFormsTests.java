package org.bindery.people.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** Each form says what is wrong with it as a whole: that it came too late, above all. */
class WholeFormsTests {

	@ParameterizedTest
	@MethodSource("templates")
	void everyFormThatIsCheckedSaysWhatIsWrongAsAWhole(Resource template) throws IOException {
		String source = template.getContentAsString(StandardCharsets.UTF_8);
		assertThat(Jsoup.parse(source, Parser.xmlParser()).select("[th|object], [th\\:object]"))
			.allSatisfy((form) -> assertThat(form.html()).contains("fields :: wrong"));
	}

	static Stream<Resource> templates() throws IOException {
		return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:/templates/**/*.html"));
	}

}
