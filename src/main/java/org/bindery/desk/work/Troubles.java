package org.bindery.desk.work;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.communication.LetterBook;
import org.bindery.communication.LetterFault;
import org.bindery.engine.tasks.FailedStep;
import org.bindery.engine.tasks.FailedSteps;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.Partnership;
import org.bindery.partnerships.Partnerships;
import org.bindery.people.Colleague;
import org.bindery.people.Role;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is stuck, as far as the reader may know of it: three queries where nothing is, and
 * a few more where something is, however much.
 */
@Component
@Transactional(readOnly = true)
public class Troubles {

	private static final int MOST = 50;

	private final LetterBook letters;

	private final FailedSteps steps;

	private final Partnerships partnerships;

	Troubles(LetterBook letters, FailedSteps steps, Partnerships partnerships) {
		this.letters = letters;
		this.steps = steps;
		this.partnerships = partnerships;
	}

	public List<Trouble> of(Reference reference, Colleague reader) {
		return Stream
			.concat(this.letters.undeliverable(Set.of(reference), reader).stream().map(Trouble::of),
					failed(this.steps.of(reference, reader.id())))
			.toList();
	}

	/** Whether Bindery is at something itself, or will be at once. */
	public boolean working(Reference reference) {
		return this.steps.working(reference);
	}

	/** In the partnerships whose contact the reader is; of all where they oversee all. */
	List<Trouble> around(Colleague reader) {
		List<FailedStep> failed = this.steps.all(reader.id(), MOST);
		Set<Reference> references = new HashSet<>(this.letters.inTrouble());
		failed.stream().map(FailedStep::reference).forEach(references::add);
		if (!reader.is(Role.MANAGER, Role.ADMINISTRATOR)) {
			references.retainAll(ownOf(reader.id(), references));
		}
		return Stream
			.concat(this.letters.undeliverable(references, reader).stream().map(Trouble::of),
					failed(failed.stream().filter((step) -> references.contains(step.reference())).toList()))
			.toList();
	}

	private Stream<Trouble> failed(List<FailedStep> failed) {
		Map<String, LetterFault> faults = failed.isEmpty() ? Map.of()
				: this.letters.faults(failed.stream().map(FailedStep::key).toList());
		return failed.stream().map((step) -> Trouble.of(step, Optional.ofNullable(faults.get(step.key()))));
	}

	private Set<Reference> ownOf(StaffId person, Set<Reference> references) {
		List<Partnership> known = references.isEmpty() ? List.of() : this.partnerships.findByReferenceIn(references);
		return known.stream()
			.filter((partnership) -> partnership.contact().filter(person::equals).isPresent()
					|| partnership.team().contains(person))
			.map(Partnership::reference)
			.collect(Collectors.toSet());
	}

}
