package org.bindery.conflicts;

import org.bindery.partnerships.Partnership;

/**
 * Whether somebody can raise a conflict in a partnership.
 *
 * @param applies whether the partnership is where conflicts are taken up
 * @param allowed whether the person may
 */
public record Raising(Partnership partnership, boolean applies, boolean allowed) {

	public boolean possible() {
		return this.applies && this.allowed;
	}

}
