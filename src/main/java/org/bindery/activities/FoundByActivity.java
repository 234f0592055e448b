package org.bindery.activities;

import org.bindery.identity.Reference;
import org.bindery.partnerships.questions.FoundBeside;
import org.jooq.Record1;
import org.jooq.Select;

import org.springframework.stereotype.Component;

import static org.bindery.tables.activities.ActivityTable.ACTIVITY;
import static org.jooq.impl.DSL.select;

/** Finds partnerships by their activities. */
@Component
class FoundByActivity implements FoundBeside {

	@Override
	public Select<Record1<Reference>> references(String pattern) {
		return select(ACTIVITY.REFERENCE).from(ACTIVITY).where(ACTIVITY.WORDS.like(pattern));
	}

}
