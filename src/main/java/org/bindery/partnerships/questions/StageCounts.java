package org.bindery.partnerships.questions;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.bindery.partnerships.Stage;
import org.bindery.search.Counted;

/** How many partnerships stand in each stage, in the order of the stages. */
public record StageCounts(List<InStage> all) {

	static StageCounts of(Map<Stage, Counted> counts) {
		return new StageCounts(Stream.of(Stage.values())
			.map((stage) -> new InStage(stage, counts.getOrDefault(stage, Counted.NONE)))
			.toList());
	}

	/** In all stages together. */
	public Counted total() {
		return this.all.stream().map(InStage::partnerships).reduce(Counted.NONE, Counted::and);
	}

	public Counted in(Stage stage) {
		return this.all.get(stage.ordinal()).partnerships();
	}

	/** One stage, and how many partnerships stand in it. */
	public record InStage(Stage stage, Counted partnerships) {
	}

}
