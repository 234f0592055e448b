package org.bindery.partnerships.questions;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.bindery.partnerships.Stage;
import org.bindery.search.Counted;

/** The newest partnerships of each stage, in the order of the stages. */
public record Board(List<Column> columns) {

	static Board of(StageCounts counts, List<ListedPartnership> newest) {
		Map<Stage, List<ListedPartnership>> cards = newest.stream()
			.collect(Collectors.groupingBy(ListedPartnership::stage));
		return new Board(counts.all()
			.stream()
			.map((counted) -> new Column(counted.stage(), counted.partnerships(),
					cards.getOrDefault(counted.stage(), List.of())))
			.toList());
	}

	/** One stage, and the newest of its partnerships. */
	record Column(Stage stage, Counted total, List<ListedPartnership> cards) {

		public boolean isMore() {
			return this.total.found() > this.cards.size();
		}

	}

}
