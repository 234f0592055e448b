package org.bindery.changes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Component;

/** Reads what is kept of former states, the oldest first: one query for each kind. */
@Component
class KeptStates {

	private static final String QUESTION = """
			select kept, changes from %s kept join ChangeSet changes on changes.id = kept.originalId.change_set.id
			where kept.%s in :keys order by changes.id""";

	private final EntityManager entities;

	KeptStates(EntityManager entities) {
		this.entities = entities;
	}

	/** The states of the subject's records that are found by one of the keys. */
	List<StoredChange> of(Subject subject, Collection<?> keys) {
		return ask(subject.type().getName() + AuditedFields.SUFFIX, subject.key(), keys, Optional.empty());
	}

	/** The values that came and went in a field of records with one of the ids. */
	List<StoredChange> of(Field field, Collection<?> ids) {
		return ask(field.kept(), "originalId." + field.owner(), ids, Optional.of(field));
	}

	private List<StoredChange> ask(String entity, String key, Collection<?> keys, Optional<Field> valueOf) {
		return keys.isEmpty() ? List.of()
				: this.entities.createQuery(QUESTION.formatted(entity, key), Object[].class)
					.setParameter("keys", keys)
					.getResultStream()
					.map((row) -> new StoredChange((ChangeSet) row[1], (Map<?, ?>) row[0], valueOf))
					.toList();
	}

}
