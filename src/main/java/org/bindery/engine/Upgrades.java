package org.bindery.engine;

import java.util.List;
import java.util.Optional;

/** What became of the diagrams, tables and forms that this version of Bindery brings. */
public interface Upgrades {

	/** Whether a file waits for somebody's decision. */
	boolean anyKeptBack();

	/**
	 * The files that wait for somebody's decision, each with what is wrong with it by
	 * now.
	 */
	List<KeptBack> keptBack();

	/** A file as this version of Bindery brings it, by its name without a folder. */
	Optional<byte[]> shipped(String file);

}
