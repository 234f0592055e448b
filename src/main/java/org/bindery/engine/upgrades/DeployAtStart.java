package org.bindery.engine.upgrades;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.engine.BrokenFiles;
import org.bindery.engine.KeptBack;
import org.bindery.engine.OldDiagram;
import org.bindery.engine.Upgrades;
import org.bindery.engine.checks.ModelChecks;
import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Deploys what comes with Bindery, all of it or nothing, before the first page opens. A
 * file that was changed on the running system stays as it is there, and Bindery's own is
 * kept back until somebody decides. A change that would be refused today does not stay:
 * Bindery's own takes its place.
 */
@Component
class DeployAtStart implements SmartLifecycle, Upgrades {

	private static final Logger log = LoggerFactory.getLogger(DeployAtStart.class);

	private final DeployedFiles deployed;

	private final ModelChecks checks;

	private final ProcessClasses processClasses;

	private volatile List<ShippedFile> shipped = List.of();

	private volatile List<ShippedFile> kept = List.of();

	private volatile List<ShippedFile> replaced = List.of();

	private volatile List<OldDiagram> oldDiagrams = List.of();

	DeployAtStart(DeployedFiles deployed, ModelChecks checks, ProcessClasses processClasses) {
		this.deployed = deployed;
		this.checks = checks;
		this.processClasses = processClasses;
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
		this.shipped = files;
		Map<ShippedFile, byte[]> unsound = unsound(files);
		this.kept = fresh.stream().filter((file) -> !unsound.containsKey(file) && changed(file).isPresent()).toList();
		Set<String> paths = this.deployed.paths(ModelChecks.SHIPPED);
		List<ShippedFile> before = files.stream()
			.filter((file) -> paths.contains(file.replaced(file.content()).path()))
			.toList();
		// what somebody has not decided yet waits on, also where a still newer one comes
		before.stream()
			.filter(fresh::contains)
			.forEach((file) -> change(file).ifPresent((change) -> unsound.putIfAbsent(file, change.content())));
		this.deployed.deploy(ModelChecks.SHIPPED,
				fresh.stream().filter((file) -> !this.kept.contains(file) && !unsound.containsKey(file)).toList());
		this.deployed.deployAgain(ModelChecks.SHIPPED,
				unsound.entrySet()
					.stream()
					.flatMap((file) -> Stream.of(file.getKey(), file.getKey().replaced(file.getValue())))
					.toList());
		this.deployed.deploy(ModelChecks.SHIPPED, this.kept.stream().map(ShippedFile::keptBack).toList());
		this.replaced = Stream.concat(before.stream(), unsound.keySet().stream()).distinct().toList();
		this.oldDiagrams = oldDiagrams(contents(files));
		keptBack().forEach(DeployAtStart::log);
		this.oldDiagrams.forEach((diagram) -> log.warn(
				"Cases still run on version {} of {}, which was deployed here and would be refused today: {}",
				diagram.version(), diagram.process(), String.join("; ", diagram.problems())));
	}

	private static void log(KeptBack file) {
		if (file.inUse()) {
			log.warn("{} was changed here and stays in use; the one that comes with this version is kept back.",
					file.file());
		}
		else {
			log.warn("{} was changed here and would be refused today, so Bindery's own took its place: {}", file.file(),
					String.join("; ", file.problems()));
		}
	}

	/** The changes made here that would be refused today. */
	private Map<ShippedFile, byte[]> unsound(List<ShippedFile> files) {
		Map<ShippedFile, byte[]> unsound = new LinkedHashMap<>();
		files.forEach((file) -> changed(file).filter((change) -> !problems(file, change.content()).isEmpty())
			.ifPresent((change) -> unsound.put(file, change.content())));
		return unsound;
	}

	/**
	 * Diagrams that are deployed here, cannot be any more, and were not replaced: nothing
	 * new begins with what Bindery does not know.
	 */
	private List<OldDiagram> oldDiagrams(Map<String, byte[]> files) {
		List<OldDiagram> found = new ArrayList<>();
		for (ProcessDefinition diagram : this.deployed.diagramsBeside(ModelChecks.SHIPPED)) {
			boolean unknown = this.processClasses.of(diagram.getKey()).isEmpty();
			if (unknown) {
				this.deployed.retire(diagram);
				log.warn("{} was deployed here and is no process of Bindery's: no case begins with it.",
						diagram.getKey());
			}
			if (this.deployed.hasCases(diagram)) {
				List<String> problems = this.checks.problems(diagram.getKey() + ".bpmn", this.deployed.content(diagram),
						files);
				if (!problems.isEmpty()) {
					found.add(new OldDiagram(diagram.getKey(), diagram.getVersion(),
							this.processClasses.confidential(diagram.getKey()), problems));
				}
			}
		}
		return List.copyOf(found);
	}

	@Override
	public boolean anyKeptBack() {
		return this.kept.stream()
			.anyMatch((file) -> changed(file).flatMap((change) -> keptSince(file, change)).isPresent())
				|| this.replaced.stream().anyMatch((file) -> change(file).isPresent());
	}

	@Override
	public List<KeptBack> keptBack() {
		Stream<KeptBack> inUse = this.kept.stream()
			.flatMap((file) -> changed(file)
				.flatMap((change) -> keptSince(file, change)
					.map((since) -> new KeptBack(file.name(), Optional.of(change.since()), since, List.of())))
				.stream());
		Stream<KeptBack> instead = this.replaced.stream()
			.flatMap((file) -> change(file)
				.map((change) -> new KeptBack(file.name(), Optional.empty(), change.since(),
						problems(file, change.content())))
				.stream());
		return Stream.concat(inUse, instead).toList();
	}

	@Override
	public List<OldDiagram> oldDiagrams() {
		return this.oldDiagrams;
	}

	private List<String> problems(ShippedFile file, byte[] change) {
		return this.checks.problems(file.path(), change, contents(this.shipped));
	}

	/** Who changes it afterwards has decided. */
	private Optional<Instant> keptSince(ShippedFile file, DeployedFile change) {
		return this.deployed.last(ModelChecks.SHIPPED, file.keptBack().name())
			.map(DeployedFile::since)
			.filter((since) -> !change.since().isAfter(since));
	}

	/** The change that the file took the place of, while nobody has decided. */
	private Optional<DeployedFile> change(ShippedFile file) {
		return this.deployed.last(ModelChecks.SHIPPED, file.replaced(file.content()).name())
			.filter((change) -> this.deployed.inUse(file)
				.filter((inUse) -> !inUse.since().isAfter(change.since()))
				.isPresent());
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
	public Optional<byte[]> replaced(String file) {
		return this.replaced.stream()
			.filter((each) -> each.name().equals(file))
			.flatMap((each) -> change(each).stream())
			.map(DeployedFile::content)
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
