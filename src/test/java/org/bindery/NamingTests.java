package org.bindery;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** Types are named after the domain, and only the engine module knows Camunda. */
class NamingTests {

	private static final JavaClasses CODE = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("org.bindery");

	@ParameterizedTest
	@ValueSource(strings = { "Impl", "Manager", "Helper", "Util", "Utils", "Dto", "Service", "ServiceImpl" })
	void avoidsWordsThatSayNothing(String suffix) {
		assertThat(CODE).extracting(JavaClass::getSimpleName).noneMatch((name) -> name.endsWith(suffix));
	}

	@Test
	void keepsCamundaBehindTheEngineModule() {
		noClasses().that()
			.resideOutsideOfPackage("org.bindery.engine..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.camunda..")
			.check(CODE);
	}

}
