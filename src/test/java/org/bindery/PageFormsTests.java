package org.bindery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.bindery.typing.OneLine;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** A page's form takes what its fields offer. */
@BinderyTest
class PageFormsTests {

	private static final Pattern LINE = Pattern.compile("fields :: line\\(field='(\\w+)'(?!.*type='date')");

	private static final Pattern TEXT = Pattern.compile("fields :: text\\(field='(\\w+)'");

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	@Test
	void aTextIsOfOneLineWhereItsFieldIs() throws IOException {
		Set<String> lines = fields(LINE);
		Set<String> texts = fields(TEXT);
		assertThat(lines).contains("title").doesNotContainAnyElementsOf(texts);
		Set<String> checked = new TreeSet<>();
		SoftAssertions all = new SoftAssertions();
		forms().flatMap((form) -> Stream.of(form.getRecordComponents()))
			.filter((component) -> component.getType() == String.class)
			.filter((component) -> lines.contains(component.getName()) || texts.contains(component.getName()))
			.forEach((component) -> {
				checked.add(component.getName());
				all.assertThat(component.getAccessor().isAnnotationPresent(OneLine.class))
					.as("%s of %s has one line", component.getName(), component.getDeclaringRecord())
					.isEqualTo(lines.contains(component.getName()));
			});
		all.assertThat(checked).containsAll(lines).containsAll(texts);
		all.assertAll();
	}

	private Stream<Class<?>> forms() {
		return this.requestMappingHandlerMapping.getHandlerMethods()
			.values()
			.stream()
			.flatMap(PageFormsTests::parameters)
			.filter((type) -> type.isRecord() && type.getName().startsWith("org.bindery."))
			.distinct();
	}

	private static Stream<Class<?>> parameters(HandlerMethod handler) {
		return Stream.of(handler.getMethodParameters())
			.map((MethodParameter parameter) -> ResolvableType
				.forMethodParameter(parameter, ResolvableType.forClass(handler.getBeanType()))
				.resolve(Object.class));
	}

	private static Set<String> fields(Pattern kind) throws IOException {
		try (Stream<Path> templates = Files.walk(Path.of("src/main/resources/templates"))) {
			return templates.filter((file) -> file.toString().endsWith(".html"))
				.filter((file) -> !file.endsWith("fragments/fields.html"))
				.flatMap((file) -> kind.matcher(read(file)).results())
				.map((MatchResult found) -> found.group(1))
				.collect(Collectors.toCollection(TreeSet::new));
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
