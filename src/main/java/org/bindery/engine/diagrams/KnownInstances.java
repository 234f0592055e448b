package org.bindery.engine.diagrams;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import java.util.stream.Collectors;
import org.bindery.engine.Carried;
import org.bindery.engine.ConfidentialCases;
import org.bindery.identity.StaffId;
import org.camunda.bpm.engine.HistoryService;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Which of some confidential process instances a person may know of. */
@Component
class KnownInstances {

	private final HistoryService history;

	private final ObjectProvider<ConfidentialCases> cases;

	KnownInstances(HistoryService history, ObjectProvider<ConfidentialCases> cases) {
		this.history = history;
		this.cases = cases;
	}

	Set<String> to(StaffId person, Collection<String> instances) {
		if (instances.isEmpty()) {
			return Set.of();
		}
		String[] ids = instances.toArray(String[]::new);
		Map<String, Map<String, Object>> carried = new HashMap<>();
		this.history.createHistoricVariableInstanceQuery()
			.processInstanceIdIn(ids)
			.activityInstanceIdIn(ids)
			.list()
			.forEach((variable) -> carried.computeIfAbsent(variable.getProcessInstanceId(), (id) -> new HashMap<>())
				.put(variable.getName(), variable.getValue()));
		Map<String, Carried> told = carried.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (each) -> new Carried(each.getValue())));
		Set<String> known = new HashSet<>();
		this.cases.forEach((source) -> known.addAll(source.openTo(person, told)));
		return known;
	}

}
