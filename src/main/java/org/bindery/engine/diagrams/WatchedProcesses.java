package org.bindery.engine.diagrams;

import java.util.List;
import java.util.Optional;

import org.bindery.identity.StaffId;

/**
 * The history of processes for who watches them in Cockpit, as far as the engine grants
 * the person to read it.
 */
public interface WatchedProcesses {

	/** Whether the person may read the history of that deployed version of a process. */
	boolean readableBy(StaffId person, String definition);

	/**
	 * What a process instance passed; empty where there is none whose history the person
	 * may read.
	 */
	Optional<CaseDiagram> passed(String instance, StaffId person);

	/**
	 * The instances of that version that are over, the latest first.
	 * @param page from 0
	 */
	FinishedInstances finished(String definition, int page);

	/**
	 * How often the instances of that version came to each element, and how long they
	 * stayed there; most often first.
	 */
	List<ElementFigures> figures(String definition, StaffId person);

}
