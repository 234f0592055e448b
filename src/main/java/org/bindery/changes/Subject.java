package org.bindery.changes;

import java.util.List;
import java.util.Set;

import org.bindery.agreements.Agreement;
import org.bindery.partners.Partner;
import org.bindery.partners.PartnerPerson;
import org.bindery.partnerships.Partnership;

/** What has fields whose changes are kept. */
public enum Subject {

	PARTNERSHIP(Partnership.class, "reference", List.of(), Set.of("reference")),
	AGREEMENT(Agreement.class, "reference", List.of("number"), Set.of("reference", "number")),
	PARTNER(Partner.class, "originalId.id", List.of("name"), Set.of()),
	PERSON(PartnerPerson.class, "partner_id", List.of("name", "partner_id"), Set.of());

	private final Class<?> type;

	private final String key;

	private final List<String> called;

	private final Set<String> lasting;

	Subject(Class<?> type, String key, List<String> called, Set<String> lasting) {
		this.type = type;
		this.key = key;
		this.called = called;
		this.lasting = lasting;
	}

	public Class<?> type() {
		return this.type;
	}

	/** By which property its records are found. */
	String key() {
		return this.key;
	}

	/** The properties that tell one of its records from the others. */
	List<String> called() {
		return this.called;
	}

	/** The fields that never change. */
	Set<String> lasting() {
		return this.lasting;
	}

}
