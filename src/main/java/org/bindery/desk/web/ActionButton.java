package org.bindery.desk.web;

import org.bindery.partnerships.actions.PartnershipAction;

/**
 * Leads from a partnership's page to something that people can do.
 *
 * @param address seen from the partnership's own
 */
public record ActionButton(PartnershipAction action, String address) {

	public static ActionButton of(PartnershipAction action) {
		return new ActionButton(action, switch (action) {
			case LOG_CONVERSATION -> "#log";
			case RAISE_CONFLICT -> "/conflicts/new";
			case REPORT_OVERLAP -> "/overlaps/new";
			case CHANGE_CONTACT -> "/contact";
			case HOLD -> "/hold";
			case RESUME -> "/resume";
			case REVIEW -> "/review";
			case BRANCH -> "/branch";
			case END -> "/end";
		});
	}

}
