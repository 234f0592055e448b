package org.bindery.engine.upgrades;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.bindery.engine.BrokenFiles;
import org.bindery.engine.KeptBack;
import org.bindery.engine.Upgrades;
import org.bindery.engine.checks.ModelChecks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Deploys what comes with Bindery, all of it or nothing, before the first page opens. A
 * file that was changed on the running system stays as it is there, and Bindery's own is
 * kept back until somebody decides.
 */
@Component
class DeployAtStart implements SmartLifecycle, Upgrades {

	private static final Logger log = LoggerFactory.getLogger(DeployAtStart.class);

	private final DeployedFiles deployed;

	private final ModelChecks checks;

	private volatile List<ShippedFile> shipped = List.of();

	private volatile List<ShippedFile> kept = List.of();

	DeployAtStart(DeployedFiles deployed, ModelChecks checks) {
		this.deployed = deployed;
		this.checks = checks;
	}

	@Override
	public void start() {
		upgrade(ShippedFile.all());
	}

	void upgrade(List<ShippedFile> files) {
		List<String> problems = this.checks.problems(contents(files));
		if (!problems.isEmpty()) {
			throw new BrokenFiles(problems);
		}
		List<ShippedFile> fresh = files.stream()
			.filter((file) -> last(file).filter((before) -> file.isSame(before.content())).isEmpty())
			.toList();
		this.kept = fresh.stream().filter((file) -> changed(file).isPresent()).toList();
		this.shipped = files;
		this.deployed.deploy(ModelChecks.SHIPPED, fresh.stream().filter((file) -> !this.kept.contains(file)).toList());
		this.deployed.deploy(ModelChecks.SHIPPED, this.kept.stream().map(ShippedFile::keptBack).toList());
		keptBack().forEach((each) -> log.warn(
				"{} was changed here and stays in use; the one that comes with this version is kept back{}.",
				each.file(), each.problems().isEmpty() ? "" : ", although " + String.join("; ", each.problems())));
	}

	@Override
	public boolean anyKeptBack() {
		return this.kept.stream()
			.anyMatch((file) -> changed(file).flatMap((change) -> keptSince(file, change)).isPresent());
	}

	@Override
	public List<KeptBack> keptBack() {
		return this.kept.stream()
			.flatMap((file) -> changed(file)
				.flatMap((change) -> keptSince(file, change).map((since) -> keptBack(file, change, since)))
				.stream())
			.toList();
	}

	private KeptBack keptBack(ShippedFile file, DeployedFile change, Instant since) {
		Map<String, byte[]> together = contents(this.shipped);
		together.put(file.path(), change.content());
		return new KeptBack(file.name(), change.since(), since, this.checks.problems(together));
	}

	/** Who changes it afterwards has decided. */
	private Optional<Instant> keptSince(ShippedFile file, DeployedFile change) {
		return this.deployed.last(ModelChecks.SHIPPED, file.keptBack().name())
			.map(DeployedFile::since)
			.filter((since) -> !change.since().isAfter(since));
	}

	/** The change made here that the file would replace. */
	private Optional<DeployedFile> changed(ShippedFile file) {
		return this.deployed.inUse(file)
			.filter((inUse) -> !file.isSame(inUse.content()))
			.filter((inUse) -> last(file).filter((before) -> Arrays.equals(before.content(), inUse.content()))
				.isEmpty());
	}

	private Optional<DeployedFile> last(ShippedFile file) {
		return this.deployed.last(ModelChecks.SHIPPED, file.name());
	}

	private static Map<String, byte[]> contents(List<ShippedFile> files) {
		return files.stream().collect(Collectors.toMap(ShippedFile::path, ShippedFile::content));
	}

	@Override
	public Optional<byte[]> shipped(String file) {
		return this.shipped.stream().filter((each) -> each.name().equals(file)).map(ShippedFile::content).findFirst();
	}

	@Override
	public void stop() {
		// nothing goes on
	}

	@Override
	public boolean isRunning() {
		return !this.shipped.isEmpty();
	}

	/** Before the pages and the jobs. */
	@Override
	public int getPhase() {
		return 0;
	}

}
