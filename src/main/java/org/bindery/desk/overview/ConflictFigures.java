package org.bindery.desk.overview;

import java.util.List;
import java.util.stream.Stream;

import org.bindery.conflicts.ConflictCause;
import org.bindery.conflicts.ConflictCount;
import org.bindery.conflicts.Rung;

/** Open conflicts by what they come from and how far they climbed. */
record ConflictFigures(List<ConflictCount> counts) {

	/** Those that there are conflicts from, in their order. */
	public List<ConflictCause> causes() {
		return Stream.of(ConflictCause.values()).filter((cause) -> of(cause) > 0).toList();
	}

	public Rung[] rungs() {
		return Rung.values();
	}

	public long found(ConflictCause cause, Rung rung) {
		return this.counts.stream()
			.filter((count) -> count.cause() == cause && count.rung() == rung)
			.mapToLong(ConflictCount::found)
			.sum();
	}

	public long of(ConflictCause cause) {
		return this.counts.stream().filter((count) -> count.cause() == cause).mapToLong(ConflictCount::found).sum();
	}

	public long on(Rung rung) {
		return this.counts.stream().filter((count) -> count.rung() == rung).mapToLong(ConflictCount::found).sum();
	}

	public long total() {
		return this.counts.stream().mapToLong(ConflictCount::found).sum();
	}

}
