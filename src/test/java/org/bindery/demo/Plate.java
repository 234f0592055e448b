package org.bindery.demo;

import java.util.List;
import java.util.Optional;

/**
 * A page in the picture book.
 *
 * @param name what the picture's file is called
 * @param who who looks at it, empty for nobody in particular
 * @param address with gaps for what the demonstration numbers as it comes: the beginning
 * of a partnership's title for its reference, or what is named in {@link PictureBook}
 */
record Plate(String name, String who, String address) {

	private static final String INCLUSION = "/partnerships/{Digital inclusion}";

	private static final String EMPLOYABILITY = "/partnerships/{Employability}";

	static final List<Plate> ALL = List.of(new Plate("sign-in", "", "/login"), //
			new Plate("home", "manager", "/"), //
			new Plate("my-details", "contact", "/me"), //
			// tasks
			new Plate("my-work", "contact", "/work"), //
			new Plate("hand-on", "contact", "/work/{task}"), //
			new Plate("finished-lately", "contact", "/work/finished"), //
			new Plate("workload", "manager", "/work/load"), //
			// partnerships
			new Plate("partnerships", "contact", "/partnerships"), //
			new Plate("board", "contact", "/partnerships?view=board"), //
			new Plate("gone-quiet", "manager", "/partnerships?quiet=true"), //
			new Plate("unknown-partnership", "contact", "/partnerships/P-1999-0001"), //
			new Plate("record-existing", "contact", "/partnerships/new"), //
			new Plate("record-proposal", "contact", "/partnerships/propose"), //
			// a partnership
			new Plate("partnership", "contact", INCLUSION), //
			new Plate("diagram", "contact", INCLUSION + "/diagram"), //
			new Plate("changes", "manager", INCLUSION + "/changes"), //
			new Plate("agreement", "contact", INCLUSION + "/agreements/{first}"), //
			new Plate("change-contact", "contact", INCLUSION + "/contact"), //
			new Plate("put-on-hold", "contact", INCLUSION + "/hold"), //
			new Plate("resume", "manager", "/partnerships/{An evening with a book}/resume"), //
			new Plate("start-review", "contact", INCLUSION + "/review"), //
			new Plate("separate-agreement", "contact", INCLUSION + "/branch"), //
			new Plate("end", "contact", INCLUSION + "/end"), //
			new Plate("report-overlap", "contact", INCLUSION + "/overlaps/new"), //
			new Plate("raise-conflict", "contact", INCLUSION + "/conflicts/new"), //
			new Plate("conflict", "contact", EMPLOYABILITY + "/conflicts/{conflict}"), //
			// letters and messages
			new Plate("letters", "contact", "/letters"), //
			new Plate("letter", "contact", "/letters/{letter}"), //
			new Plate("undelivered", "admin", "/undelivered"), //
			new Plate("changed-here", "analyst", "/upgrades"), //
			// where everything stands
			new Plate("overview", "manager", "/overview"), //
			new Plate("planned", "manager", "/overview/due"), //
			new Plate("open-conflicts", "manager", "/overview/conflicts"), //
			new Plate("forbidden", "contact", "/overview"));

	Optional<String> person() {
		return Optional.of(this.who).filter((person) -> !person.isEmpty());
	}

	String file() {
		return this.name + ".png";
	}

}
