package org.bindery;

import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import org.bindery.identity.Reference;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What names a partnership, or one of the staff, is no text that could name anything. */
class IdentityTests {

	/** As somebody typed it, or for what takes texts only: SQL, and scripts in pages. */
	private static final Set<String> TEXTS = Set.of("LetterSearch", "LettersFilter", "LetterRepository", "Row");

	/** As a form or an address has it, before anybody knows whether it is somebody's. */
	private static final Set<String> CHOICES = Set.of("DesignateContact", "NameAnother", "ChangeOfContact",
			"ExistingPartnership", "ContactForm", "RecordForm", "ContactOffers", "ListAddress", "LateForm", "LateForms",
			"HandOnForm", "FindingRow", "Key");

	/** What the engine calls its users there are texts. */
	private static final String ENGINE = "org.bindery.engine.";

	private static final Set<String> STAFF = Set.of("person", "contact", "lead", "handler", "successor", "assessor",
			"raisedby", "loggedby", "heldby", "askedby", "reportedby", "settledby", "doneby", "postedby", "colleague");

	@Test
	void partnershipsAreNamedByReferencesOnly() {
		assertThat(texts(TEXTS, (name) -> name.endsWith("reference"))).as("a reference as bare text").isEmpty();
	}

	@Test
	void staffAreNamedByTheirIdsOnly() {
		assertThat(texts(CHOICES, STAFF::contains).filter((place) -> !place.startsWith(ENGINE)))
			.as("somebody's id as bare text")
			.isEmpty();
	}

	/** The names of parameters are in the code, since models rely on them. */
	private static Stream<String> texts(Set<String> others, Predicate<String> named) {
		return Code.CLASSES.stream()
			.filter((type) -> !others.contains(type.getSimpleName()))
			.map(JavaClass::reflect)
			.flatMap((type) -> Stream.concat(Stream.of(type.getDeclaredConstructors()),
					Stream.of(type.getDeclaredMethods())))
			.flatMap((each) -> Stream.of(each.getParameters()))
			.filter((parameter) -> parameter.isNamePresent() && parameter.getType() == String.class
					&& named.test(parameter.getName().toLowerCase(Locale.ROOT)))
			.map(Parameter::getDeclaringExecutable)
			.map((place) -> place.getDeclaringClass().getName() + " " + place.getName());
	}

	@Test
	void whatNamesNoPartnershipIsRefused() {
		for (String text : List.of("", "P-1", "p-2027-0001", "P-2027-0001 ", "P-2027-1", "X-2027-0001")) {
			assertThatIllegalArgumentException().as(text).isThrownBy(() -> new Reference(text));
			assertThat(Reference.find(text)).isEmpty();
		}
		assertThat(Reference.find(null)).isEmpty();
		assertThat(Reference.numbered(2027, 42)).hasToString("P-2027-0042");
	}

}
