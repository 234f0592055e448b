package org.bindery;

import java.util.Map;

import org.bindery.engine.Processes;
import org.bindery.engine.Retries;
import org.bindery.identity.Reference;
import org.bindery.partnerships.PartnershipActions;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

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

}
