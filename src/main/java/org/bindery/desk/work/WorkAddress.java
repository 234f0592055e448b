package org.bindery.desk.work;

import java.util.Optional;

import org.bindery.identity.StaffId;
import org.bindery.partnerships.Stage;
import org.bindery.work.DueWhen;
import org.bindery.work.Whose;
import org.bindery.work.WorkFilter;
import org.bindery.work.WorkLoad;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where a list of tasks is, as it is filtered; its addresses hold only what matters.
 *
 * @param page from 0
 */
public record WorkAddress(WorkFilter filter, int page) {

	/** Further back than anybody reads: who looks for something filters. */
	static final int LAST = 39;

	static final int SHOWN = 25;

	public WorkAddress {
		page = Math.min(Math.max(page, 0), LAST);
	}

	static WorkAddress of(WorkFilter filter) {
		return new WorkAddress(filter, 0);
	}

	public String of(Whose whose) {
		return of(WorkFilter.of(whose)).here();
	}

	/** Of everybody, those of one person, or nobody's. */
	public String with(WorkLoad load) {
		return of(ofPerson(load)).here();
	}

	/** Of what they should have done by now. */
	public String late(WorkLoad load) {
		return of(ofPerson(load).due(DueWhen.LATE)).here();
	}

	/** Of what they have to do within seven days. */
	public String week(WorkLoad load) {
		return of(ofPerson(load).due(DueWhen.WEEK)).here();
	}

	private static WorkFilter ofPerson(WorkLoad load) {
		return new WorkFilter(Whose.EVERYBODY, Optional.of(load.person().map(StaffId::text).orElse(WorkFilter.NOBODY)),
				Optional.empty(), Optional.empty(), Optional.empty(), "");
	}

	/** What the list can be filtered by. */
	public DueWhen[] dues() {
		return DueWhen.values();
	}

	/** What the list can be filtered by. */
	public Stage[] stages() {
		return Stage.values();
	}

	/** Without filters. */
	public String all() {
		return of(this.filter.whose());
	}

	int first() {
		return this.page * SHOWN;
	}

	public String here() {
		return UriComponentsBuilder.fromPath("/work")
			.queryParamIfPresent("whose", Optional.of(this.filter.whose()).filter((whose) -> whose != Whose.MINE))
			.queryParamIfPresent("who", this.filter.who())
			.queryParamIfPresent("due", this.filter.due())
			.queryParamIfPresent("week", this.filter.week())
			.queryParamIfPresent("stage", this.filter.stage().map(Stage::name))
			.queryParamIfPresent("partner", Optional.of(this.filter.partner()).filter((name) -> !name.isEmpty()))
			.queryParamIfPresent("page", Optional.of(this.page).filter((number) -> number > 0))
			.encode()
			.toUriString();
	}

}
