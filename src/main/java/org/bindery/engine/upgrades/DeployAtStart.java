package org.bindery.engine.upgrades;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.engine.BrokenFiles;
import org.bindery.engine.checks.ModelChecks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Deploys what comes with Bindery, all of it or nothing, before the first page opens. A
 * file that was changed on the running system stays as it is there, and Bindery's own is
 * kept back until somebody decides. A change that must not run at all any more does not
 * stay: Bindery's own takes its place.
 */
@Component
class DeployAtStart implements SmartLifecycle, Upgrades {

	private static final Logger log = LoggerFactory.getLogger(DeployAtStart.class);

	private final DeployedFiles deployed;

	private final ReplacedChanges replacedChanges;

	private final OldDiagrams diagrams;

	private final ModelChecks checks;

	private volatile List<ShippedFile> shipped = List.of();

	private volatile List<PendingDecision> waiting = List.of();

	private volatile List<OldDiagram> oldDiagrams = List.of();

	DeployAtStart(DeployedFiles deployed, ReplacedChanges replacedChanges, OldDiagrams diagrams, ModelChecks checks) {
		this.deployed = deployed;
		this.replacedChanges = replacedChanges;
		this.diagrams = diagrams;
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
		this.shipped = files;
		List<ShippedFile> fresh = files.stream()
			.filter((file) -> last(file).filter((before) -> file.isSame(before.content())).isEmpty())
			.toList();
		Map<Boolean, List<LocalChange>> changes = files.stream()
			.flatMap((file) -> changed(file).map((made) -> held(file, made)).stream())
			.collect(Collectors.partitioningBy(LocalChange::opensADoor));
		Map<ShippedFile, LocalChange> inUse = changes.get(false)
			.stream()
			.collect(Collectors.toMap(LocalChange::file, (change) -> change, (one, two) -> one, LinkedHashMap::new));
		Map<ShippedFile, byte[]> replaced = new LinkedHashMap<>();
		changes.get(true).forEach((change) -> replaced.put(change.file(), change.made().content()));
		// what somebody has not decided yet waits on, also where a still newer one comes
		this.replacedChanges.undecided(fresh).forEach((file, made) -> replaced.putIfAbsent(file, made.content()));
		List<ShippedFile> kept = fresh.stream().filter(inUse::containsKey).toList();
		this.deployed.deploy(ModelChecks.SHIPPED,
				fresh.stream().filter((file) -> !inUse.containsKey(file) && !replaced.containsKey(file)).toList());
		this.replacedChanges.replace(replaced);
		this.deployed.deploy(ModelChecks.SHIPPED, kept.stream().map(ShippedFile::keptBack).toList());
		this.waiting = Stream
			.concat(inUse.values().stream().flatMap((change) -> inUse(change, kept.contains(change.file())).stream()),
					this.replacedChanges.undecided(files).entrySet().stream().map(this::replaced))
			.toList();
		this.oldDiagrams = this.diagrams.found(contents(files));
		this.waiting.forEach((each) -> log.warn(each.sentence()));
	}

	/** The change made here that the file would replace. */
	private Optional<DeployedFile> changed(ShippedFile file) {
		return this.deployed.inUse(file)
			.filter((inUse) -> !file.isSame(inUse.content()))
			.filter((inUse) -> last(file).filter((before) -> Arrays.equals(before.content(), inUse.content()))
				.isEmpty());
	}

	/** Against today's rules, among Bindery's own files. */
	private LocalChange held(ShippedFile file, DeployedFile made) {
		return new LocalChange(file, made, this.checks.violations(file.path(), made.content(), contents(this.shipped)));
	}

	/** Who changed it after Bindery's own was kept back has decided, if it is sound. */
	private Optional<PendingDecision> inUse(LocalChange change, boolean kept) {
		return (kept ? this.deployed.last(ModelChecks.SHIPPED, change.file().keptBack().name()) : last(change.file()))
			.map(DeployedFile::since)
			.filter((since) -> !change.violations().isEmpty() || (kept && !change.made().since().isAfter(since)))
			.map((since) -> new PendingDecision(change, true, since));
	}

	private PendingDecision replaced(Map.Entry<ShippedFile, DeployedFile> change) {
		return new PendingDecision(held(change.getKey(), change.getValue()), false, change.getValue().since());
	}

	private Optional<DeployedFile> last(ShippedFile file) {
		return this.deployed.last(ModelChecks.SHIPPED, file.name());
	}

	private static Map<String, byte[]> contents(List<ShippedFile> files) {
		return files.stream().collect(Collectors.toMap(ShippedFile::path, ShippedFile::content));
	}

	@Override
	public boolean anyWaits() {
		return undecided().findAny().isPresent();
	}

	@Override
	public List<WaitingFile> waiting() {
		return undecided().map(PendingDecision::told).toList();
	}

	/** Whoever deploys a file afterwards has decided. */
	private Stream<PendingDecision> undecided() {
		return this.waiting.stream()
			.filter((each) -> this.deployed.inUse(each.change().file())
				.filter((inUse) -> !inUse.since().isAfter(each.change().made().since()))
				.isPresent());
	}

	@Override
	public List<OldDiagram> oldDiagrams() {
		return this.oldDiagrams;
	}

	@Override
	public Optional<byte[]> shipped(String file) {
		return this.shipped.stream().filter((each) -> each.name().equals(file)).map(ShippedFile::content).findFirst();
	}

	@Override
	public Optional<byte[]> replaced(String file) {
		return undecided().filter((each) -> !each.inUse() && each.change().file().name().equals(file))
			.map((each) -> each.change().made().content())
			.findFirst();
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
