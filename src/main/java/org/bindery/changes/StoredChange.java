package org.bindery.changes;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hibernate.envers.RevisionType;

/**
 * One row of what is kept, as Envers reads it: a state of a record, or a value that came
 * to a field of many values or left it.
 *
 * @param valueOf the field of many values; empty where it is a state
 */
record StoredChange(ChangeSet changes, Map<?, ?> row, Optional<Field> valueOf) {

	Long record() {
		return (Long) id().get(this.valueOf.map(Field::owner).orElse("id"));
	}

	/** Whether it went with this set of changes. */
	boolean gone() {
		return part("change_type") == RevisionType.DEL;
	}

	/** Empty where the field says nothing. */
	Optional<Object> said(Field field) {
		return Optional.<Object>ofNullable(this.row.get(field.kept())).filter((value) -> !"".equals(value));
	}

	/** The value, part by part. */
	List<Object> value() {
		return this.valueOf.map(Field::parts)
			.filter((parts) -> !parts.isEmpty())
			.map(this::parts)
			.orElseGet(() -> List.of(id().get("element")));
	}

	List<Object> parts(List<String> names) {
		return names.stream().map(this::part).toList();
	}

	private Object part(String name) {
		return id().containsKey(name) ? id().get(name) : this.row.get(name);
	}

	private Map<?, ?> id() {
		return (Map<?, ?>) this.row.get("originalId");
	}

}
