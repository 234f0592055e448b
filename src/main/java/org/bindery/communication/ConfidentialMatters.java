package org.bindery.communication;

import java.util.Collection;
import java.util.Optional;

import org.bindery.engine.Carried;
import org.bindery.people.Colleague;

/** Answers who may read confidential letters; the module of their process does. */
public interface ConfidentialMatters {

	/**
	 * What a confidential letter is about, such as {@code conflict:12}.
	 * @param ids what the order for the letter brought along, by name
	 */
	Optional<String> matterOf(Carried ids);

	/** All matters whose letters that person may read. */
	Collection<String> openTo(Colleague person);

}
