package org.bindery.desk.changes;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.changes.ChangeSet;
import org.bindery.changes.Difference;
import org.bindery.changes.Field;
import org.bindery.changes.Subject;
import org.bindery.engine.forms.Choice;
import org.bindery.identity.StaffId;
import org.bindery.partners.Partner;
import org.bindery.partners.Partners;
import org.bindery.people.Staff;

import org.springframework.stereotype.Component;

/** Says in the reader's language what changed; names are asked for all at once. */
@Component
class ChangeWords {

	private final Staff staff;

	private final Partners partners;

	private final ValueWords words;

	ChangeWords(Staff staff, Partners partners, ValueWords words) {
		this.staff = staff;
		this.partners = partners;
		this.words = words;
	}

	/** Each list is a set of changes. */
	List<RecordedChange> say(List<List<Difference>> sets) {
		Names names = names(sets.stream().flatMap(List::stream).toList());
		return sets.stream().map((set) -> say(set, names)).toList();
	}

	/** The fields as a reader chooses among them. */
	Map<Subject, List<Choice>> choices(Set<Field> fields) {
		return fields.stream()
			.map((field) -> Map.entry(field.subject(), new Choice(field.key(), nameOf(field))))
			.sorted(Comparator.comparing((entry) -> entry.getValue().label()))
			.collect(Collectors.groupingBy(Map.Entry::getKey, TreeMap::new,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	private RecordedChange say(List<Difference> set, Names names) {
		ChangeSet changes = set.get(0).changes();
		return new RecordedChange(changes.moment(), changes.person().map(names.staff()::get),
				set.stream()
					.sorted(Comparator.comparing((difference) -> difference.field().subject()))
					.map((difference) -> say(difference, names))
					.toList());
	}

	private FieldChange say(Difference difference, Names names) {
		Field field = difference.field();
		Object[] called = difference.called().stream().map((part) -> this.words.say(part, names)).toArray();
		return new FieldChange(this.words.message("desk.changes." + field.subject(), called), nameOf(field),
				difference.from().map((value) -> this.words.say(field, value, names)),
				difference.to().map((value) -> this.words.say(field, value, names)));
	}

	private String nameOf(Field field) {
		return this.words.message("desk.changes." + field.key());
	}

	private Names names(Collection<Difference> differences) {
		Set<StaffId> people = differences.stream()
			.flatMap((difference) -> Stream.concat(difference.changes().person().stream(), peopleIn(difference)))
			.collect(Collectors.toSet());
		Set<Long> ids = differences.stream()
			.flatMap((difference) -> Stream.concat(difference.called().stream(), valuesIn(difference)))
			.filter(Long.class::isInstance)
			.map(Long.class::cast)
			.collect(Collectors.toSet());
		return new Names(this.staff.namesOf(people),
				this.partners.findAllById(ids).stream().collect(Collectors.toMap(Partner::id, Partner::name)));
	}

	private static Stream<StaffId> peopleIn(Difference difference) {
		return valuesIn(difference).filter(StaffId.class::isInstance).map(StaffId.class::cast);
	}

	/** Part by part. */
	private static Stream<Object> valuesIn(Difference difference) {
		return Stream.of(difference.from(), difference.to())
			.flatMap((value) -> value.stream())
			.flatMap(ChangeWords::each);
	}

	private static Stream<Object> each(Object value) {
		return (value instanceof Collection<?> values) ? values.stream().flatMap(ChangeWords::each) : Stream.of(value);
	}

}
