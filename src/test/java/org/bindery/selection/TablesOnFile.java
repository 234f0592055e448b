package org.bindery.selection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

import org.bindery.engine.Decisions;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

import org.springframework.core.io.ClassPathResource;

/** The decision tables as they are shipped, without the process engine. */
class TablesOnFile implements Decisions {

	private final DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

	@Override
	public Map<String, Object> decide(String table, Map<String, Object> inputs) {
		try (InputStream file = new ClassPathResource("processes/selection/" + table + ".dmn").getInputStream()) {
			return this.engine.evaluateDecisionTable(table, file, inputs).getSingleResult().getEntryMap();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
