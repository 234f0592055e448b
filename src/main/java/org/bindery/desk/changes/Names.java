package org.bindery.desk.changes;

import java.util.Map;

/** What people and partners are called, by their ids. */
record Names(Map<String, String> staff, Map<Long, String> partners) {
}
