package org.bindery.engine.cards;

import org.bindery.engine.CaseCards;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.variable.serializer.TypedValueSerializer;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What a task's card in Tasklist shows: the partnership, the partner, the stage. Cards
 * show variables, so each instance has one for each line; it holds the case's reference
 * and is read as what the line says at that moment.
 */
@Component
public class Cards extends AbstractBpmnParseListener {

	private final ObjectProvider<CaseCards> cards;

	Cards(ObjectProvider<CaseCards> cards) {
		this.cards = cards;
	}

	/** Knows how to store and read a line. */
	public TypedValueSerializer<?> serializer() {
		return new CardLineAsReference();
	}

	/** Remembers the cards for as long as a command takes. */
	public SessionFactory memory() {
		return new CardsOfCommand.Factory(this.cards);
	}

	@Override
	public void parseProcess(Element element, ProcessDefinitionEntity process) {
		process.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) Cards::describe);
	}

	/** A case has its reference by now, also one that begins with a form. */
	private static void describe(DelegateExecution instance) {
		if (instance.getProcessBusinessKey() != null) {
			CardLine line = new CardLine(instance.getProcessBusinessKey());
			CardLine.LINES.keySet().forEach((name) -> instance.setVariableLocal(name, line));
		}
	}

}
