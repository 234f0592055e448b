package org.bindery.engine;

import java.util.List;
import java.util.Optional;

/** What became of the diagrams, tables and forms that this version of Bindery brings. */
public interface Upgrades {

	/** The files that wait for somebody's decision. */
	List<KeptBack> keptBack();

	/** A file as this version of Bindery brings it, by its name without a folder. */
	Optional<byte[]> shipped(String file);

}
