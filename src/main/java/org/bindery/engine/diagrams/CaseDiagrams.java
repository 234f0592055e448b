package org.bindery.engine.diagrams;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;

/**
 * Where a case stands on its diagrams, and which way it came. The engine keeps this while
 * the case runs, and for its history's time to live afterwards.
 */
public interface CaseDiagrams {

	/**
	 * The case as a whole first, then the processes that it runs now, oldest first; of
	 * confidential ones only those of which the person may know. Empty where nothing is
	 * kept (any more).
	 */
	List<DiagramSheet> of(Reference reference, StaffId person);

	/**
	 * One process of the case, over or not; empty where there is none that the person may
	 * know of.
	 * @param instance the id in its {@link DiagramSheet} or in a {@link Passage}
	 */
	Optional<CaseDiagram> find(Reference reference, String instance, StaffId person);

	/** The diagram as it was deployed, in BPMN's XML. */
	String model(DiagramSheet sheet);

	/**
	 * What is written on the diagram's elements, by their ids, in the reader's language;
	 * without what is known only as it is drawn.
	 */
	Map<String, String> translations(DiagramSheet sheet);

}
