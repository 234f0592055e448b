package org.bindery.changes;

import java.util.List;
import java.util.Locale;

/**
 * A field whose changes are kept.
 *
 * @param name as its owner's code names it, without what it is embedded in
 * @param kept what its old values are kept under: a property of its subject's old states,
 * or, where it has many values, an entity of their own
 * @param many whether it has many values
 * @param parts the names of what each of many values consists of; empty where they are
 * simple
 */
public record Field(Subject subject, String name, String kept, boolean many, List<String> parts) {

	/** Such as {@code partnership.stage}. */
	public String key() {
		return this.subject.name().toLowerCase(Locale.ROOT) + "." + this.name;
	}

	/** What the id of the record is kept under that has the many values. */
	String owner() {
		return this.subject.type().getSimpleName() + "_id";
	}

}
