package org.bindery.desk.changes;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.bindery.changes.Difference;
import org.bindery.changes.Differences;
import org.bindery.changes.Field;
import org.bindery.identity.Reference;

import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells who changed which field of a partnership, its agreements and its partners. */
@Component
class FieldChanges {

	private final Differences differences;

	private final ChangeWords words;

	FieldChanges(Differences differences, ChangeWords words) {
		this.differences = differences;
		this.words = words;
	}

	/**
	 * The newest first, of one field or, where it never changed, of all; sorting is not
	 * up to the caller.
	 */
	@Transactional(readOnly = true)
	ChangeList of(Reference reference, Optional<String> field, Pageable page) {
		List<Difference> all = this.differences.in(reference);
		Set<Field> fields = all.stream().map(Difference::field).collect(Collectors.toSet());
		Optional<String> asked = field.filter((key) -> fields.stream().anyMatch((one) -> one.key().equals(key)));
		Collection<List<Difference>> sets = all.stream()
			.filter((difference) -> asked.filter((key) -> !key.equals(difference.field().key())).isEmpty())
			.collect(Collectors.groupingBy((difference) -> difference.changes().id(), LinkedHashMap::new,
					Collectors.toList()))
			.values();
		List<List<Difference>> shown = sets.stream().skip(page.getOffset()).limit(page.getPageSize()).toList();
		return new ChangeList(new PageImpl<>(this.words.say(shown), page, sets.size()), this.words.choices(fields),
				asked);
	}

}
