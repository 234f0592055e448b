package org.bindery.engine.steps;

import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.FilterServiceImpl;

/**
 * The filters that people keep hold values; only Bindery's own ask who looks, and when.
 */
class LiteralFilters extends FilterServiceImpl {

	private final transient ValuesOnly valuesOnly;

	LiteralFilters(ValuesOnly valuesOnly) {
		this.valuesOnly = valuesOnly;
	}

	@Override
	public Filter saveFilter(Filter filter) {
		String person = getCommandExecutor().execute((context) -> context.getAuthenticatedUserId());
		if (person != null) {
			this.valuesOnly.validate((AbstractQuery<?, ?>) filter.getQuery());
		}
		return super.saveFilter(filter);
	}

}
