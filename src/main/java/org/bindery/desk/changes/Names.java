package org.bindery.desk.changes;

import java.util.Map;

import org.bindery.identity.StaffId;

/** What people and partners are called, by their ids. */
record Names(Map<StaffId, String> staff, Map<Long, String> partners) {
}
