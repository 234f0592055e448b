package org.bindery.partnerships.questions;

import org.bindery.identity.Reference;
import org.jooq.Record1;
import org.jooq.Select;

/**
 * Something by which a partnership is found, and that a module keeps which partnerships
 * know nothing of.
 */
public interface FoundBeside {

	/** The references of the partnerships beside which words like that are. */
	Select<Record1<Reference>> references(String pattern);

}
