package org.bindery.agreements;

import java.time.LocalDate;
import java.util.List;

import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;

/** Answers why an agreement is revised; the modules that find it do. */
public interface RevisionWishes {

	/**
	 * What was wished for on that day or later, as far as that person may know.
	 * @param reader the id of the member of staff who asks
	 */
	List<RevisionWish> since(Reference reference, LocalDate day, StaffId reader);

}
