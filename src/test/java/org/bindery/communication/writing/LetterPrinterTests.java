package org.bindery.communication.writing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LetterPrinterTests {

	private final LetterPrinter printer = new LetterPrinter();

	private final Map<String, Supplier<Object>> facts = new HashMap<>();

	LetterPrinterTests() {
		for (String name : List.of("libraryAddress", "libraryWebsite", "contactName", "contactEmail", "contactMailLink",
				"contactPhone", "recipientName")) {
			fact(name, "");
		}
		fact("libraryName", "Riverside Library");
		fact("reference", "P-2026-0042");
	}

	@Test
	void fillsInSubjectAndText() {
		fact("needTitle", "Digital inclusion");
		WrittenLetter letter = print("<title>About [[${needTitle}]]</title><p th:text=\"${needTitle}\">x</p>");
		assertThat(letter.subject()).isEqualTo("About Digital inclusion");
		assertThat(letter.html()).contains("<title>About Digital inclusion</title>")
			.contains(">Digital inclusion</p>")
			.contains("Riverside Library");
	}

	@Test
	void escapesWhatPeopleWrote() {
		fact("needTitle", "<script>alert('&')</script>");
		WrittenLetter letter = print(
				"<title>[[${needTitle}]]</title><p>[[${needTitle}]]</p><b th:text=\"${needTitle}\"/>");
		assertThat(letter.html()).doesNotContain("<script").contains("&lt;script&gt;alert('&amp;')&lt;/script&gt;</p>");
		assertThat(letter.subject()).isEqualTo("<script>alert('&')</script>");
		assertThat(letter.plainText()).contains("<script>alert('&')</script>");
	}

	@Test
	void doesNotReadPlaceholdersInWhatPeopleWrote() {
		fact("needTitle", "[[${recipientName}]] ${libraryName} __${libraryName}__");
		assertThat(print("<title>x</title><p>[[${needTitle}]]</p>").plainText())
			.contains("[[${recipientName}]] ${libraryName} __${libraryName}__");
	}

	@Test
	void saysDatesInWordsAndListsOneByOne() {
		fact("checkInOn", LocalDate.of(2027, 1, 15));
		fact("roles", List.of("host", "trainer"));
		fact("partners", List.of(Map.of("name", "City", "roles", List.of("funder")),
				Map.of("name", "School", "roles", List.of())));
		assertThat(
				print("""
						<title>x</title><p>On [[${checkInOn}]] as [[${roles}]]</p>
						<ul><li th:each="partner : ${partners}">[[${partner.name}]]<i th:each="role : ${partner.roles}">: [[${role}]]</i></li></ul>
						""")
					.plainText())
			.contains("On Friday, January 15, 2027 as host, trainer\n\n- City: funder\n- School\n");
	}

	@Test
	void showsOrHidesByWhatThereIs() {
		fact("note", "");
		fact("goals", List.of());
		fact("minors", true);
		assertThat(print("<title>x</title><p th:if=\"${note}\">note</p><p th:unless=\"${goals}\">no goals</p>"
				+ "<th:block th:if=\"${minors}\"><p>minors</p></th:block>")
			.plainText()).doesNotContain("note").contains("no goals\n\nminors");
	}

	@Test
	void linksOnlyToWebAndMail() {
		fact("good", "https://library.example/a?b=1&c=2");
		fact("bad", "javascript:alert(1)");
		WrittenLetter letter = print(
				"<title>x</title><p><a th:href=\"${good}\">Open</a> <a th:href=\"${bad}\">Not</a></p>");
		assertThat(letter.html()).contains("href=\"https://library.example/a?b=1&amp;c=2\"")
			.doesNotContain("javascript");
		assertThat(letter.plainText()).contains("Open (https://library.example/a?b=1&c=2) Not");
	}

	@Test
	void asksOnlyForWhatTheTemplateNames() {
		this.facts.put("expensive", () -> {
			throw new IllegalStateException("asked");
		});
		assertThat(print("<title>x</title><p>y</p>").subject()).isEqualTo("x");
	}

	@ParameterizedTest
	@ValueSource(strings = { "${unknown}", "${@clock}", "${T(java.lang.Runtime)}", "${libraryName.length()}",
			"${libraryName.bytes}", "${#ctx}", "${#strings}", "${__${libraryName}__}", "__${libraryName}__",
			"${libraryName} + 'x'", "*{libraryName}", "@{/x}", "#{x}", "~{letters/layout}", "|${libraryName}|",
			"${libraryName == 'x'}", "${new java.util.Date()}", "${param.x}", "libraryName", "${execInfo}", "" })
	void refusesWhatIsNoPlaceholder(String expression) {
		for (String template : List.of("<p th:text=\"%s\"/>", "<p th:if=\"%s\"/>", "<p th:unless=\"%s\"/>",
				"<a th:href=\"%s\"/>", "<p th:each=\"x : %s\"/>", "<p>[[%s]]</p>", "<p data-th-text=\"%s\"/>")) {
			String letter = "<title>x</title>" + template.formatted(expression);
			assertThat(this.printer.problemsOf(letter, this.facts.keySet())).as(letter)
				.singleElement(InstanceOfAssertFactories.STRING)
				.contains(expression);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p th:utext=\"${libraryName}\"/>", "<p th:replace=\"~{letters/layout}\"/>",
			"<p th:insert=\"x\"/>", "<p th:with=\"x=${libraryName}\"/>", "<p th:attr=\"x=${libraryName}\"/>",
			"<p data-th-utext=\"${libraryName}\"/>", "<p th:onclick=\"${libraryName}\"/>", "<p onclick=\"x\"/>",
			"<th:x/>", "[(${libraryName})]" })
	void refusesOtherTags(String template) {
		assertThatExceptionOfType(BrokenTemplate.class).isThrownBy(() -> print("<title>x</title>" + template));
	}

	@Test
	void saysAllThatIsWrongWithATemplate() {
		assertThat(this.printer.problemsOf("<p>[[${who}]]</p><p th:each=\"x in ${y}\">[[${goal.title}]]</p>",
				Set.of("goal")))
			.satisfiesExactly((subject) -> assertThat(subject).contains("subject"),
					(who) -> assertThat(who).contains("${who}"), (each) -> assertThat(each).contains("item : ${items}"),
					(part) -> assertThat(part).contains("${goal.title}"));
	}

	@Test
	void acceptsLoopsInTables() {
		assertThat(this.printer.problemsOf(
				"<title>x</title><table><th:block th:each=\"goal : ${goals}\"><tr><td>[[${goal.title}]]<br></td></tr></th:block></table>",
				Set.of("goals")))
			.isEmpty();
	}

	private void fact(String name, Object value) {
		this.facts.put(name, () -> value);
	}

	private WrittenLetter print(String template) {
		return this.printer.print(template, this.facts);
	}

}
