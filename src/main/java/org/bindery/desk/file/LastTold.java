package org.bindery.desk.file;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.bindery.identity.Reference;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows what the library and its partners last told each other. */
@Component
public class LastTold {

	private final Timeline timeline;

	LastTold(Timeline timeline) {
		this.timeline = timeline;
	}

	/**
	 * The last conversation, check-in that was held, or letter that went out to a
	 * partner, by the partnership's reference; none for those without. Tells nothing
	 * confidential.
	 */
	@Transactional(readOnly = true)
	public Map<Reference, TimelineEntry> of(Collection<Reference> references) {
		return this.timeline.lastContacts(references)
			.stream()
			.collect(Collectors.toMap(TimelineEntry::reference, Function.identity()));
	}

}
