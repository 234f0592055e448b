package org.bindery.desk.file;

import java.util.List;
import java.util.Set;

import org.bindery.partners.Partner;
import org.bindery.partners.PartnerKind;
import org.bindery.partners.PartnerPerson;
import org.bindery.selection.PartnerRole;

/**
 * A partner with what it does in the partnership.
 *
 * @param website empty where none is known
 */
record Involved(String name, PartnerKind kind, String website, List<PartnerPerson> people, Set<PartnerRole> roles) {

	static Involved of(Partner partner, Set<PartnerRole> roles) {
		return new Involved(partner.name(), partner.kind(), partner.website(), partner.people(), roles);
	}

}
