package org.bindery.engine.cards;

import java.util.Set;

import org.bindery.engine.inside.CommandMemory;
import org.bindery.engine.inside.DiagramListener;
import org.bindery.engine.inside.DrawnProcess;
import org.bindery.engine.inside.DrawnTask;
import org.bindery.engine.inside.TextVariable;
import org.bindery.engine.steps.ProcessClasses;
import org.bindery.identity.Reference;
import org.camunda.bpm.engine.delegate.VariableScope;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What a task's card in Tasklist shows: the partnership, the partner, the stage. Cards
 * show variables, so each instance has one for each line; it holds the case's reference
 * and is read as what the line says at that moment. A confidential instance is open to
 * nobody, so each of its tasks has its own.
 */
@Component
public class Cards extends DiagramListener {

	/** The names of the variables that stand for its lines. */
	public static final Set<String> LINES = CardLine.LINES.keySet();

	private final ObjectProvider<CaseCards> cards;

	private final ProcessClasses processClasses;

	Cards(ObjectProvider<CaseCards> cards, ProcessClasses processClasses) {
		this.cards = cards;
		this.processClasses = processClasses;
	}

	/** Knows how to store and read a line. */
	public TextVariable serializer() {
		return new CardLineAsReference();
	}

	/** Remembers the cards for as long as a command takes. */
	public CommandMemory.Factory memory() {
		return new CommandMemory.Factory(CardsOfCommand.class, () -> new CardsOfCommand(this.cards));
	}

	@Override
	protected void process(DrawnProcess process) {
		if (!this.processClasses.confidential(process.key())) {
			// a case has its reference by then, also one that begins with a form
			process.onStart((instance) -> describe(instance, instance.getProcessBusinessKey()));
		}
	}

	@Override
	protected void userTask(DrawnTask drawn) {
		if (this.processClasses.confidential(drawn.process())) {
			drawn.onCreate((task) -> describe(task, task.getExecution().getProcessBusinessKey()));
		}
	}

	private static void describe(VariableScope card, String businessKey) {
		Reference.find(businessKey)
			.map(CardLine::new)
			.ifPresent((line) -> CardLine.LINES.keySet().forEach((name) -> card.setVariableLocal(name, line)));
	}

}
