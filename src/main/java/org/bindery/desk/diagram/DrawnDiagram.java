package org.bindery.desk.diagram;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.bindery.engine.diagrams.CaseDiagram;
import org.bindery.engine.diagrams.Token;

/**
 * A diagram as scripts draw it.
 *
 * @param instance the id of the process instance
 * @param process the process's id
 * @param name the process in the words of its diagram
 * @param running whether it is not over yet
 * @param xml the diagram in BPMN's XML
 * @param translations what is written on elements, by their ids, in the reader's
 * language; without what is known only as it is drawn
 * @param here where it stands
 * @param passed the ids of the elements that were left
 * @param flows the ids of the sequence flows that were taken
 */
record DrawnDiagram(String instance, String process, String name, boolean running, String xml,
		Map<String, String> translations, List<Token> here, Set<String> passed, Set<String> flows) {

	static DrawnDiagram of(CaseDiagram diagram, String xml, Map<String, String> translations) {
		return new DrawnDiagram(diagram.sheet().instance(), diagram.sheet().process(), diagram.sheet().name(),
				diagram.sheet().running(), xml, translations, diagram.here(), diagram.passed(), diagram.flows());
	}

}
