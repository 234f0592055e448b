package org.bindery.engine.cards;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.bindery.engine.CaseCard;
import org.bindery.engine.CaseCards;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

import org.springframework.beans.factory.ObjectProvider;

/**
 * The cards that one command of the engine reads: for a page of tasks asked for at once.
 */
class CardsOfCommand implements Session {

	private static final CaseCard EMPTY = new CaseCard("", "", "");

	private final ObjectProvider<CaseCards> cards;

	private final Map<String, CaseCard> known = new HashMap<>();

	CardsOfCommand(ObjectProvider<CaseCards> cards) {
		this.cards = cards;
	}

	CaseCard of(String reference) {
		if (!this.known.containsKey(reference)) {
			Set<String> asked = readAlready();
			asked.add(reference);
			asked.removeAll(this.known.keySet());
			asked.forEach((each) -> this.known.put(each, EMPTY));
			this.cards.forEach((source) -> this.known.putAll(source.of(asked)));
		}
		return this.known.get(reference);
	}

	/** The engine reads all rows of a query before the first value. */
	private static Set<String> readAlready() {
		return Context.getCommandContext()
			.getDbEntityManager()
			.getCachedEntitiesByType(VariableInstanceEntity.class)
			.stream()
			.filter((variable) -> CardLineAsReference.NAME.equals(variable.getSerializerName()))
			.map(VariableInstanceEntity::getTextValue)
			.collect(Collectors.toSet());
	}

	@Override
	public void flush() {
		// nothing to write
	}

	@Override
	public void close() {
		// nothing to close
	}

	record Factory(ObjectProvider<CaseCards> cards) implements SessionFactory {

		@Override
		public Class<?> getSessionType() {
			return CardsOfCommand.class;
		}

		@Override
		public Session openSession() {
			return new CardsOfCommand(this.cards);
		}

	}

}
