package org.bindery.changes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.bindery.identity.Reference;

import org.springframework.stereotype.Component;

/** Finds what changed in a partnership, its agreements and its partners. */
@Component
public class Differences {

	private static final Comparator<Difference> NEWEST_FIRST = Comparator
		.comparing(Difference::changes, Comparator.comparing(ChangeSet::moment).thenComparing(ChangeSet::id))
		.reversed();

	private final AuditedFields fields;

	private final KeptStates states;

	Differences(AuditedFields fields, KeptStates states) {
		this.fields = fields;
		this.states = states;
	}

	/** The newest first. Partners who have left are among them. */
	public List<Difference> in(Reference reference) {
		Collection<RecordStory> partnership = read(Subject.PARTNERSHIP, Set.of(reference));
		Set<Object> partners = partnership.stream()
			.flatMap((story) -> story.everIn("partners"))
			.map((partner) -> partner.get(0))
			.collect(Collectors.toSet());
		List<Difference> all = new ArrayList<>();
		partnership.forEach((story) -> story.tell(Map.of(), all));
		tellAgreements(reference, all);
		read(Subject.PARTNER, partners).forEach((story) -> story.tell(Map.of(), all));
		read(Subject.PERSON, partners).forEach((story) -> story.tell(Map.of(), all));
		all.sort(NEWEST_FIRST);
		return all;
	}

	/** A version begins with the words of the one before, but not as far as that was. */
	private void tellAgreements(Reference reference, List<Difference> all) {
		Map<Field, Object> former = Map.of();
		for (RecordStory version : read(Subject.AGREEMENT, Set.of(reference))) {
			former = new HashMap<>(version.tell(former, all));
			former.keySet().removeIf((field) -> field.name().equals("status"));
		}
	}

	/** By their ids. */
	private Collection<RecordStory> read(Subject subject, Collection<?> keys) {
		List<Field> audited = this.fields.of(subject);
		Map<Long, RecordStory> stories = new TreeMap<>();
		this.states.of(subject, keys)
			.forEach((state) -> stories.computeIfAbsent(state.record(), (id) -> new RecordStory(subject, audited))
				.add(state));
		audited.stream()
			.filter(Field::many)
			.flatMap((field) -> this.states.of(field, stories.keySet()).stream())
			.forEach((value) -> stories.get(value.record()).add(value));
		return stories.values();
	}

}
