package org.bindery;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** Types are named after the domain, and only the engine module knows Camunda. */
class NamingTests {

	@ParameterizedTest
	@ValueSource(strings = { "Impl", "Manager", "Helper", "Util", "Utils", "Dto", "Service", "ServiceImpl" })
	void avoidsWordsThatSayNothing(String suffix) {
		assertThat(Code.CLASSES).extracting(JavaClass::getSimpleName).noneMatch((name) -> name.endsWith(suffix));
	}

	@Test
	void givesNoNameToTwoTypes() {
		assertThat(Code.CLASSES.stream()
			.filter(JavaClass::isTopLevelClass)
			.map(JavaClass::getSimpleName)
			.filter((name) -> !name.equals("package-info"))).doesNotHaveDuplicates();
	}

	@Test
	void keepsCamundaBehindTheEngineModule() {
		noClasses().that()
			.resideOutsideOfPackage("org.bindery.engine..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.camunda..")
			.check(Code.CLASSES);
	}

}
