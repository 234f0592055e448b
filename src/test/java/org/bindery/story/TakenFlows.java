package org.bindery.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

import org.springframework.boot.test.context.TestComponent;

/** Which sequence flows each process instance takes, seen while it takes them. */
@TestComponent
public class TakenFlows extends AbstractProcessEnginePlugin {

	private final Map<String, List<String>> taken = new ConcurrentHashMap<>();

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		List<BpmnParseListener> listeners = new ArrayList<>(
				Optional.ofNullable(engine.getCustomPostBPMNParseListeners()).orElse(List.of()));
		listeners.add(new AbstractBpmnParseListener() {

			@Override
			public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
				flow.addListener(ExecutionListener.EVENTNAME_TAKE,
						(ExecutionListener) (execution) -> take(execution.getProcessInstanceId(), flow.getId()));
			}

		});
		engine.setCustomPostBPMNParseListeners(listeners);
	}

	private void take(String instance, String flow) {
		this.taken.computeIfAbsent(instance, (id) -> new CopyOnWriteArrayList<>()).add(flow);
	}

	/** The ids of the flows, each as often as it was taken. */
	public List<String> by(String instance) {
		return this.taken.getOrDefault(instance, List.of());
	}

}
