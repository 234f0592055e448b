package org.bindery.engine;

import org.bindery.identity.StaffId;

/**
 * Matters that somebody still has in hand; each module knows its own. Their account is
 * not deleted before they have passed on.
 */
public interface HeldByPerson {

	/** Whether the person of that id has any. */
	boolean of(StaffId person);

}
