package org.bindery.engine.forms;

import java.io.IOException;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import org.bindery.Code;
import org.bindery.FormsTests;
import org.bindery.agreements.ReviewAgreement;
import org.bindery.calendar.Cadence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.context.i18n.LocaleContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

/** What a constant is called is said once for each language, and nowhere else. */
class WordsTests {

	private static final Locale SPANISH = Locale.forLanguageTag("es");

	/**
	 * What only diagrams and machines read, or pages say as a sentence, a button or a
	 * heading.
	 */
	private static final Set<String> UNSEEN = Set.of("AgreementSteps", "Answer", "AnotherRevision", "CandidateStanding",
			"Criterion", "DatabaseRefusal", "Fault", "FormKind", "HandoverStatus", "Hindrance", "LetterTags",
			"ListOrder", "NextLetters", "Outcome", "PartnershipAction", "Revision", "Subject", "Told", "Whose",
			"Wording");

	/** Names for machines, and what an incident says in Cockpit. */
	private static final Set<String> NOT_FOR_PAGES = Set.of("Colours.code", "Fault.messageKey", "LetterFault.text",
			"LetterTags.all", "LetterTags.attribute", "Role.authority", "Role.group", "Subject.key");

	@AfterEach
	void speaksEnglishAgain() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void areSaidToTheReader() {
		assertThat(Words.of(Cadence.QUARTERLY)).isEqualTo("Every three months");
		LocaleContextHolder.setLocale(SPANISH);
		assertThat(Words.of(Cadence.QUARTERLY)).isEqualTo("Cada tres meses");
		assertThat(Words.inEnglish(Cadence.QUARTERLY)).isEqualTo("Every three months");
	}

	@Test
	void areFoundByTheNamesOfTheCode() {
		assertThat(Words.keyOf(ReviewAgreement.Decision.READY)).isEqualTo("agreements.ReviewAgreement.Decision.READY");
	}

	@ParameterizedTest
	@MethodSource("modules")
	void callEveryConstantThatSomebodySees(String module) {
		Set<String> keys = ResourceBundle.getBundle("messages." + module, Locale.ROOT).keySet();
		assertThat(constants(module)).isNotEmpty().isSubsetOf(keys);
		assertThat(keys).filteredOn((key) -> key.matches("\\w+\\.[A-Z].*"))
			.allMatch((key) -> constants(module)
				.anyMatch((constant) -> key.replaceAll("\\.(help|all)$", "").equals(constant)));
	}

	@Test
	void areWhatFormsOfferInSpanishToo() throws IOException {
		LocaleContextHolder.setLocale(SPANISH);
		Labels labels = Labels.ofThisCode();
		assertThat(FormsTests.forms()
			.flatMap((form) -> Stream.of(FormsTests.recordOf(form).getRecordComponents()))
			.map(FormsTests::enumOf)
			.filter((type) -> type != null)
			.flatMap((type) -> Stream.of(type.getEnumConstants()))
			.map((constant) -> (Enum<?>) constant)).isNotEmpty()
			.allSatisfy((constant) -> assertThat(labels.of(Words.inEnglish(constant))).isEqualTo(Words.of(constant)));
	}

	@Test
	void areInNoEnum() {
		assertThat(enums().flatMap((type) -> type.getMethods().stream())
			.filter((method) -> method.getRawReturnType().isEquivalentTo(String.class))
			.map(WordsTests::nameOf)).containsExactlyInAnyOrderElementsOf(NOT_FOR_PAGES);
	}

	private static String nameOf(JavaMethod method) {
		return method.getOwner().getSimpleName() + "." + method.getName();
	}

	static Stream<String> modules() {
		return seen().map((type) -> type.getPackageName().split("\\.")[2]).distinct().sorted();
	}

	private static Stream<String> constants(String module) {
		return seen().flatMap((type) -> Stream.of(type.reflect().getEnumConstants()))
			.map((constant) -> Words.keyOf((Enum<?>) constant))
			.filter((key) -> key.startsWith(module + "."));
	}

	private static Stream<JavaClass> seen() {
		return enums().filter((type) -> !type.isAnonymousClass() && !UNSEEN.contains(type.getSimpleName()));
	}

	private static Stream<JavaClass> enums() {
		return Code.CLASSES.stream().filter(JavaClass::isEnum);
	}

}
