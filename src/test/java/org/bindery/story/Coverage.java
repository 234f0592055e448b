package org.bindery.story;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.community.process_test_coverage.core.model.DefaultCollector;
import org.camunda.community.process_test_coverage.core.model.Event;
import org.camunda.community.process_test_coverage.core.model.Model;
import org.camunda.community.process_test_coverage.core.model.Run;
import org.camunda.community.process_test_coverage.core.model.Suite;
import org.camunda.community.process_test_coverage.engine.platform7.ExecutionContextModelProvider;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageConfigurator;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessEngineAdapter;
import org.camunda.community.process_test_coverage.report.CoverageReportUtil;

import org.springframework.boot.test.context.TestComponent;

/** Which nodes and flows of the diagrams a test class passed. */
@TestComponent
public class Coverage extends AbstractProcessEnginePlugin {

	private DefaultCollector collector;

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		ProcessCoverageConfigurator.initializeProcessCoverageExtensions(engine);
	}

	@Override
	public void postProcessEngineBuild(ProcessEngine engine) {
		begin(engine, Coverage.class);
	}

	/** Begins to watch anew. */
	public void begin(ProcessEngine engine, Class<?> tests) {
		this.collector = new DefaultCollector(new ExecutionContextModelProvider());
		String name = tests.getName();
		this.collector.createSuite(new Suite(name, name));
		this.collector.activateSuite(name);
		this.collector.createRun(new Run(name, name), name);
		this.collector.activateRun(name);
		new ProcessEngineAdapter(engine, this.collector).initializeListeners();
	}

	/**
	 * The share of nodes and flows passed, by process; writes the report below
	 * {@code target}.
	 */
	public Map<String, Double> byProcess() {
		CoverageReportUtil.createReport(this.collector, null);
		return this.collector.getModels()
			.stream()
			.collect(Collectors.toMap(Model::getKey, (model) -> this.collector.activeSuite.calculateCoverage(model),
					Math::min, TreeMap::new));
	}

	/** The ids of what was passed. */
	public Collection<String> passed(String process) {
		return this.collector.activeSuite.getEventsDistinct(process).stream().map(Event::getDefinitionKey).toList();
	}

}
