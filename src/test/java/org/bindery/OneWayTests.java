package org.bindery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.bindery.engine.Processes;
import org.bindery.engine.Retries;
import org.bindery.identity.Reference;
import org.bindery.partnerships.actions.PartnershipActions;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** What must be done alike everywhere is done in one place. */
class OneWayTests {

	@Test
	void peopleChangePartnershipsByActions() {
		noClasses().that()
			.doNotBelongToAnyOf(PartnershipActions.class, Processes.class)
			.should()
			.callMethod(Processes.class, "ask", String.class, Reference.class, Map.class)
			.because("PartnershipActions decides what becomes of two at once")
			.check(Code.CLASSES);
	}

	@Test
	void whoeverWasLaterLooksAgainInOneWay() {
		noClasses().that()
			.doNotBelongToAnyOf(Retries.class)
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.springframework.retry..")
			.check(Code.CLASSES);
	}

	@Test
	void addressesAreReadAndWrittenInOnePlace() throws IOException {
		Pattern kind = Pattern.compile("\"(staff|partner|group):");
		try (Stream<Path> sources = Files.walk(Path.of("src/main/java")).filter(Files::isRegularFile)) {
			assertThat(sources.filter((source) -> kind.matcher(textOf(source)).find()).map(Path::getFileName))
				.containsExactly(Path.of("Address.java"));
		}
	}

	private static String textOf(Path source) {
		try {
			return Files.readString(source);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
