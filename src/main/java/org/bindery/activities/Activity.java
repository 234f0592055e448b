package org.bindery.activities;

import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.bindery.identity.Reference;
import org.bindery.search.SearchText;

/** A program or service in a partnership, run by the library, a partner or both. */
@Entity
public class Activity {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private int version;

	private Reference reference;

	private String title;

	private String words;

	@Enumerated(EnumType.STRING)
	private RunBy runBy;

	private String audience;

	protected Activity() {
	}

	static Activity of(Reference reference, RunBy runBy, String title) {
		Activity activity = new Activity();
		activity.reference = reference;
		activity.runBy = runBy;
		activity.title = title;
		activity.words = SearchText.of(300, title);
		return activity;
	}

	void serves(String people) {
		this.audience = people;
	}

	void runTogether() {
		this.runBy = RunBy.BOTH;
	}

	public Long id() {
		return this.id;
	}

	public Reference reference() {
		return this.reference;
	}

	public String title() {
		return this.title;
	}

	public RunBy runBy() {
		return this.runBy;
	}

	/** Whom it is for. */
	public Optional<String> audience() {
		return Optional.ofNullable(this.audience);
	}

}
