package org.bindery.partnerships;

import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.bindery.identity.Reference;
import org.hibernate.Session;

import org.springframework.transaction.annotation.Transactional;

/**
 * Looks among the entities at hand first: a step asks for its partnership time and again.
 * Part of the repository by {@code META-INF/spring.factories}.
 */
class KnownInSession implements KnownByReference {

	private final EntityManager entities;

	KnownInSession(EntityManager entities) {
		this.entities = entities;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Partnership> findByReference(Reference reference) {
		return this.entities.unwrap(Session.class).bySimpleNaturalId(Partnership.class).loadOptional(reference);
	}

}
