package org.bindery.desk.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.bindery.partnerships.Stage;
import org.bindery.partnerships.questions.Board;
import org.bindery.partnerships.questions.ListOrder;
import org.bindery.partnerships.questions.Sorting;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * The ways that lead on from a list, each with all that is asked for except what it
 * changes. Addresses hold only what matters, so that one list has one address.
 */
record ListLinks(ListAddress address) {

	private static final String LIST = "/partnerships";

	/** Without a page: the beginning. */
	public String beginning() {
		return at(LIST, parameters());
	}

	public String on(int number) {
		return changed("page", Optional.of(number).filter((page) -> page > 0));
	}

	public String inEveryStage() {
		return changed("stage", Optional.empty());
	}

	/** Board or list, the stage's own list. */
	public String in(Stage other) {
		Map<String, Object> parameters = parameters();
		parameters.remove("view");
		parameters.put("stage", other);
		return at(LIST, parameters);
	}

	public String by(ListOrder other) {
		return sorted(new Sorting(other, false));
	}

	public String otherWayRound() {
		return sorted(new Sorting(this.address.sorting().order(), !this.address.sorting().reversed()));
	}

	public String ofEveryPartner() {
		return changed("partner", Optional.empty());
	}

	public String ofPartner(long id) {
		return changed("partner", Optional.of(id));
	}

	/** Those that are not quiet, too. */
	public String ofLoudOnes() {
		return changed("quiet", Optional.empty());
	}

	public String asList() {
		return changed("view", Optional.empty());
	}

	public String asBoard() {
		return changed("view", Optional.of(ListAddress.BOARD));
	}

	/** All that the list shows, as a file of that kind. */
	public String asFile(String kind) {
		Map<String, Object> parameters = parameters();
		parameters.remove("view");
		return at(LIST + "." + kind, parameters);
	}

	/** Without whatever narrows it. */
	public String open() {
		Map<String, Object> parameters = parameters();
		parameters.keySet().removeIf((name) -> !name.equals("view"));
		return at(LIST, parameters);
	}

	/**
	 * What a column's head says about the order; nothing where that is another column's.
	 */
	public String ariaSort(ListOrder column) {
		Sorting sorting = this.address.sorting();
		return (sorting.order() != column) ? null : sorting.isAscending() ? "ascending" : "descending";
	}

	private String sorted(Sorting sorting) {
		Map<String, Object> parameters = parameters();
		put(parameters, sorting);
		return at(LIST, parameters);
	}

	private String changed(String name, Optional<?> value) {
		Map<String, Object> parameters = parameters();
		value.ifPresentOrElse((wanted) -> parameters.put(name, wanted), () -> parameters.remove(name));
		return at(LIST, parameters);
	}

	private Map<String, Object> parameters() {
		Map<String, Object> parameters = new LinkedHashMap<>();
		if (this.address.isBoard()) {
			parameters.put("view", ListAddress.BOARD);
		}
		this.address.q().ifPresent((typed) -> parameters.put("q", typed));
		this.address.stage().ifPresent((wanted) -> parameters.put("stage", wanted));
		this.address.partner().ifPresent((wanted) -> parameters.put("partner", wanted));
		this.address.contact().ifPresent((wanted) -> parameters.put("contact", wanted));
		this.address.depth().ifPresent((wanted) -> parameters.put("depth", wanted));
		this.address.goal().ifPresent((wanted) -> parameters.put("goal", wanted));
		if (this.address.isQuiet()) {
			parameters.put("quiet", true);
		}
		put(parameters, this.address.sorting());
		return parameters;
	}

	private void put(Map<String, Object> parameters, Sorting sorting) {
		parameters.keySet().removeAll(List.of("sort", "reverse"));
		if (sorting.order() != this.address.usualOrder()) {
			parameters.put("sort", sorting.order());
		}
		if (sorting.reversed()) {
			parameters.put("reverse", true);
		}
	}

	private static String at(String path, Map<String, Object> parameters) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		parameters.keySet().forEach((name) -> address.queryParam(name, "{" + name + "}"));
		return address.encode().buildAndExpand(parameters).toUriString();
	}

}
