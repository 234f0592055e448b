package org.bindery.engine.upgrades;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.bindery.engine.checks.ModelChecks;

import org.springframework.stereotype.Component;

/**
 * The changes of which Bindery's own took the place. Each is stored beside it, until
 * somebody has decided.
 */
@Component
class ReplacedChanges {

	private final DeployedFiles deployed;

	ReplacedChanges(DeployedFiles deployed) {
		this.deployed = deployed;
	}

	/** Deploys each file anew, over the change. */
	void replace(Map<ShippedFile, byte[]> changes) {
		this.deployed.deployAgain(ModelChecks.SHIPPED,
				changes.entrySet()
					.stream()
					.flatMap((change) -> Stream.of(change.getKey(), change.getKey().replaced(change.getValue())))
					.toList());
	}

	/** What waits for a decision. */
	Map<ShippedFile, DeployedFile> undecided(List<ShippedFile> files) {
		Set<String> paths = this.deployed.paths(ModelChecks.SHIPPED);
		Map<ShippedFile, DeployedFile> undecided = new LinkedHashMap<>();
		files.stream()
			.filter((file) -> paths.contains(file.replaced(file.content()).path()))
			.forEach((file) -> undecided(file).ifPresent((change) -> undecided.put(file, change)));
		return undecided;
	}

	private Optional<DeployedFile> undecided(ShippedFile file) {
		return this.deployed.last(ModelChecks.SHIPPED, file.replaced(file.content()).name())
			.filter((change) -> this.deployed.inUse(file)
				.filter((inUse) -> !inUse.since().isAfter(change.since()))
				.isPresent());
	}

}
