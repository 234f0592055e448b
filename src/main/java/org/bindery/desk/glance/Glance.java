package org.bindery.desk.glance;

import java.util.List;
import java.util.Optional;

import org.bindery.identity.Reference;
import org.bindery.partnerships.Stage;

/**
 * A partnership at a glance, as its reader may see it and in the reader's language.
 *
 * @param stageName the stage in words
 * @param contact the contact's name; empty until somebody is designated
 * @param partners their names in alphabetical order; empty until they are chosen
 * @param lastContact when the library and its partners last heard of each other
 * @param nextCheckIn empty unless one is to come
 * @param resumes when it goes on; empty unless it is on hold
 * @param openConflicts how many; empty unless there are some that the reader may know of
 * @param link the path of its file, below the address at which Bindery is
 */
record Glance(Reference reference, String title, Stage stage, String stageName, Optional<String> contact,
		List<String> partners, Optional<LastContact> lastContact, Optional<Day> nextCheckIn, Optional<Day> resumes,
		Optional<Long> openConflicts, String link) {
}
