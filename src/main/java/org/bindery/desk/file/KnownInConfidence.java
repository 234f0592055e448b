package org.bindery.desk.file;

import java.util.List;
import java.util.stream.Stream;

import org.bindery.conflicts.Conflict;
import org.bindery.identity.Address;
import org.bindery.identity.StaffId;

/**
 * What of a partnership's confidential matters a reader may know of.
 *
 * @param address how letters name the reader as their recipient
 */
record KnownInConfidence(Address address, List<String> matters) {

	static KnownInConfidence of(StaffId person, List<Conflict> visible) {
		// a list in SQL must not be empty
		return new KnownInConfidence(new Address.Staff(person),
				Stream.concat(Stream.of(""), visible.stream().map(Conflict::matter)).toList());
	}

}
