package org.bindery.engine.steps;

import org.bindery.engine.inside.AskedList;
import org.bindery.engine.inside.OurFilters;

/**
 * The filters that people keep hold values; only Bindery's own ask who looks, and when.
 */
class LiteralFilters extends OurFilters {

	private final transient ValuesOnly valuesOnly;

	LiteralFilters(ValuesOnly valuesOnly) {
		this.valuesOnly = valuesOnly;
	}

	@Override
	protected void check(AskedList kept) {
		this.valuesOnly.check(kept);
	}

}
