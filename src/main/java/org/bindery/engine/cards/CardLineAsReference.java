package org.bindery.engine.cards;

import org.bindery.engine.inside.CommandMemory;
import org.bindery.engine.inside.TextVariable;
import org.bindery.identity.Reference;

/**
 * Stores the case's reference only; whoever reads the variable learns what the card says
 * now.
 */
class CardLineAsReference extends TextVariable {

	static final String NAME = "cardLine";

	CardLineAsReference() {
		super(NAME, CardLine.class);
	}

	@Override
	protected String written(Object line) {
		return ((CardLine) line).reference().text();
	}

	@Override
	protected String read(String variable, String text) {
		return CardLine.LINES.get(variable).apply(CommandMemory.here(CardsOfCommand.class).of(new Reference(text)));
	}

}
