package org.bindery.engine.inside;

import java.util.Optional;

import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.FilterServiceImpl;

/**
 * The engine's filter service, in which rules can be put. In public it can be called and
 * not changed.
 */
public abstract class OurFilters extends FilterServiceImpl {

	/** Refuses what somebody may not keep, by an exception. */
	protected abstract void check(AskedList kept);

	@Override
	public final Filter saveFilter(Filter filter) {
		Optional<String> person = getCommandExecutor().execute((context) -> Acting.person());
		if (person.isPresent()) {
			check(AskedList.of(filter.getQuery()).orElseThrow());
		}
		return super.saveFilter(filter);
	}

}
