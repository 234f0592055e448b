package org.bindery.partnerships.questions;

import java.util.List;
import java.util.Optional;

import org.bindery.identity.StaffId;
import org.bindery.partnerships.Stage;
import org.bindery.selection.Depth;

/**
 * What a list of partnerships is narrowed to; what is empty narrows nothing.
 *
 * @param words each of them stands in the title, the reference, or in what belongs to the
 * partnership: its need, its partners, their people and ours, its activities
 * @param partner the id of one of the partners
 * @param contact the id of the contact, or of somebody in the contact's team
 * @param goal the id of a strategic goal that the need serves
 * @param silence finds those that are quiet for too long
 */
public record ListFilter(List<SearchedWord> words, Optional<Stage> stage, Optional<Long> partner,
		Optional<StaffId> contact, Optional<Depth> depth, Optional<Long> goal, Optional<Silence> silence) {

	static final ListFilter NONE = new ListFilter(List.of(), Optional.empty(), Optional.empty(), Optional.empty(),
			Optional.empty(), Optional.empty(), Optional.empty());

	static ListFilter quiet(Silence silence) {
		return new ListFilter(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.empty(), Optional.of(silence));
	}

	ListFilter in(Optional<Stage> other) {
		return new ListFilter(this.words, other, this.partner, this.contact, this.depth, this.goal, this.silence);
	}

}
