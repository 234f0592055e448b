package org.bindery.partnerships;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

import org.bindery.identity.Address;
import org.bindery.identity.StaffId;
import org.bindery.people.ContactTeam;
import org.bindery.selection.PartnerRole;

/**
 * Who works for a partnership in the library, and its partners: whom its letters go to.
 */
public interface TwoSides {

	/** All who work for it; empty until somebody is designated. */
	Optional<ContactTeam> designated();

	/** Each partner's id with its roles; empty until partners are chosen. */
	SortedMap<Long, Set<PartnerRole>> partners();

	/** The id of the contact, or of the lead of the contact team. */
	Optional<StaffId> contact();

	/** The ids of the team's other members; empty where the contact is one person. */
	default List<StaffId> team() {
		return designated().map(ContactTeam::members).orElse(List.of());
	}

	/** The ids of all who work for it; empty until somebody is designated. */
	default List<StaffId> contactAndTeam() {
		return designated().map(ContactTeam::all).orElse(List.of());
	}

	/** The partners as a letter's recipients, in the order of their ids. */
	default List<Address> recipients() {
		return partners().keySet().stream().<Address>map(Address.Partner::new).toList();
	}

	/** The partners and the contact as a letter's recipients. */
	default List<Address> bothSides() {
		return Stream.concat(recipients().stream(), contact().map(Address.Staff::new).stream()).toList();
	}

}
