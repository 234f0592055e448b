package org.bindery;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import org.bindery.identity.Reference;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What names a partnership is a reference, and no text that could name anything. */
class IdentityTests {

	/** As somebody typed it, or for what takes texts only: SQL, and scripts in pages. */
	private static final Set<String> TEXTS = Set.of("LetterSearch", "LettersFilter", "LetterRepository", "Row");

	@Test
	void partnershipsAreNamedByReferencesOnly() {
		List<String> texts = Code.CLASSES.stream()
			.filter((type) -> !TEXTS.contains(type.getSimpleName()))
			.flatMap(IdentityTests::textsNamedReference)
			.toList();
		assertThat(texts).as("a reference as bare text").isEmpty();
	}

	/** The names of parameters are in the code, since models rely on them. */
	private static Stream<String> textsNamedReference(JavaClass type) {
		Class<?> reflected = type.reflect();
		return Stream.concat(Stream.of(reflected.getDeclaredConstructors()), Stream.of(reflected.getDeclaredMethods()))
			.flatMap((each) -> Stream.of(each.getParameters()))
			.filter((parameter) -> parameter.isNamePresent() && parameter.getType() == String.class
					&& parameter.getName().toLowerCase(Locale.ROOT).endsWith("reference"))
			.map((parameter) -> parameter.getDeclaringExecutable().toString());
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
