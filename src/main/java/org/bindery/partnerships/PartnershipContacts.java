package org.bindery.partnerships;

import java.util.Optional;

import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.people.ContactBook;
import org.bindery.people.ContactTeam;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class PartnershipContacts implements ContactBook {

	private final Partnerships partnerships;

	PartnershipContacts(Partnerships partnerships) {
		this.partnerships = partnerships;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<ContactTeam> contactOf(Reference reference) {
		return this.partnerships.findByReference(reference).flatMap(Partnership::designated);
	}

	@Override
	public Optional<StaffId> raisedBy(Reference reference) {
		return this.partnerships.findByReference(reference).map((partnership) -> partnership.origin().raisedBy());
	}

}
