package org.bindery.desk;

import java.util.Optional;

import org.bindery.partnerships.Partnership;
import org.bindery.partnerships.PartnershipAction;

/**
 * Something that somebody would like to do with a partnership.
 *
 * @param contact the name of whom to speak with; empty until designated
 * @param hindrance empty where it is possible
 */
public record Possibility(PartnershipAction action, Partnership partnership, Optional<String> contact,
		Optional<Hindrance> hindrance) {

	public boolean open() {
		return this.hindrance.isEmpty();
	}

}
