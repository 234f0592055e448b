package org.bindery.engine.upgrades;

import java.util.List;

import org.bindery.engine.checks.Violation;

/**
 * A change that was made here to what comes with Bindery.
 *
 * @param violations all that today's rules say against it
 */
record LocalChange(ShippedFile file, DeployedFile made, List<Violation> violations) {

	boolean opensADoor() {
		return this.violations.stream().anyMatch(Violation::opensADoor);
	}

	List<String> problems() {
		return this.violations.stream().map(Violation::told).toList();
	}

}
