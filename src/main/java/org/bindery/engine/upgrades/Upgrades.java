package org.bindery.engine.upgrades;

import java.util.List;
import java.util.Optional;

/** What became of the diagrams, tables and forms that this version of Bindery brings. */
public interface Upgrades {

	/** Whether a file waits for somebody's decision. */
	boolean anyWaits();

	/** The files that wait for somebody's decision. */
	List<WaitingFile> waiting();

	/** Diagrams from before today's rules, no longer in use, on which cases still run. */
	List<OldDiagram> oldDiagrams();

	/** A file as this version of Bindery brings it, by its name without a folder. */
	Optional<byte[]> shipped(String file);

	/** A file as it was changed here, where Bindery's own took its place. */
	Optional<byte[]> replaced(String file);

}
