package org.bindery.desk.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.bindery.partnerships.Stage;
import org.bindery.partnerships.StageCount;

/** How many partnerships stand in each stage, in the order of the stages. */
record StageCounts(List<StageCount> all) {

	static StageCounts of(List<StageCount> counted) {
		Map<Stage, Long> counts = counted.stream()
			.collect(Collectors.toMap(StageCount::stage, StageCount::partnerships));
		return new StageCounts(Arrays.stream(Stage.values())
			.map((stage) -> new StageCount(stage, counts.getOrDefault(stage, 0L)))
			.toList());
	}

	public long total() {
		return this.all.stream().mapToLong(StageCount::partnerships).sum();
	}

}
