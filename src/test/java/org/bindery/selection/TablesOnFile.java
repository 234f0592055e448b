package org.bindery.selection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.bindery.engine.Decisions;
import org.bindery.engine.steps.DecisionTables;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

import org.springframework.core.io.ClassPathResource;

/** The decision tables as they are shipped, without the process engine. */
class TablesOnFile implements Decisions {

	private final DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

	@Override
	public <A extends Record> A decide(Record question, Class<A> answer) {
		String table = DecisionTables.name(question.getClass());
		try (InputStream file = new ClassPathResource("processes/selection/" + table + ".dmn").getInputStream()) {
			return DecisionTables.meant(this.engine.evaluateDecisionTable(table, file, DecisionTables.values(question))
				.getSingleResult()
				.getEntryMap(), answer);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
