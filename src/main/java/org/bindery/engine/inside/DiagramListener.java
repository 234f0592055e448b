package org.bindery.engine.inside;

import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Puts something behind what is drawn while the engine reads a diagram. In public the
 * engine takes listeners and forms from the diagram alone.
 */
public abstract class DiagramListener extends AbstractBpmnParseListener {

	/** Its start events have been read. */
	protected void process(DrawnProcess process) {
		// nothing behind it
	}

	protected void userTask(DrawnTask task) {
		// nothing behind it
	}

	protected void endEvent(DrawnEnd event) {
		// nothing behind it
	}

	@Override
	public final void parseProcess(Element element, ProcessDefinitionEntity process) {
		process(new DrawnProcess(process));
	}

	@Override
	public final void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		userTask(new DrawnTask(activity, element.element("multiInstanceLoopCharacteristics") != null));
	}

	@Override
	public final void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
		endEvent(new DrawnEnd(activity));
	}

}
