package org.bindery.desk.list;

import java.util.Optional;
import java.util.function.Predicate;

import org.bindery.desk.web.PageNumber;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.Stage;
import org.bindery.partnerships.questions.ListFilter;
import org.bindery.partnerships.questions.ListOrder;
import org.bindery.partnerships.questions.Silence;
import org.bindery.partnerships.questions.Sorting;
import org.bindery.search.SearchWords;
import org.bindery.selection.Depth;

/**
 * What an address asks of the list.
 *
 * @param q what somebody searches for, as they typed it
 * @param quiet whether only those are meant that are quiet for too long
 * @param view {@code board}, or the list
 */
record ListAddress(Optional<String> q, Optional<Stage> stage, Optional<Long> partner, Optional<String> contact,
		Optional<Depth> depth, Optional<Long> goal, Optional<Boolean> quiet, Optional<ListOrder> sort,
		Optional<Boolean> reverse, Optional<String> view, Optional<Integer> page) {

	static final String BOARD = "board";

	ListAddress {
		q = q.map(String::strip).filter(Predicate.not(String::isEmpty));
		contact = contact.filter((id) -> !id.isBlank() && id.chars().noneMatch(Character::isISOControl));
	}

	ListFilter filter(Colleagues colleagues, Silence silence) {
		return new ListFilter(colleagues.meantBy(SearchWords.typed(this.q.orElse(""))), this.stage, this.partner,
				this.contact.map(StaffId::new), this.depth, this.goal,
				Optional.of(silence).filter((asked) -> isQuiet()));
	}

	public Sorting sorting() {
		return new Sorting(this.sort.orElse(usualOrder()), this.reverse.orElse(false));
	}

	ListOrder usualOrder() {
		return isQuiet() ? ListOrder.SILENCE : ListOrder.NEWEST;
	}

	public boolean isQuiet() {
		return this.quiet.orElse(false);
	}

	public boolean isBoard() {
		return this.view.filter(BOARD::equals).isPresent();
	}

	int pageNumber() {
		return PageNumber.within(this.page.orElse(0));
	}

	/** Whether something besides the stage is asked for. */
	public boolean isNarrowed() {
		return this.q.isPresent() || this.partner.isPresent() || this.contact.isPresent() || this.depth.isPresent()
				|| this.goal.isPresent() || isQuiet();
	}

}
