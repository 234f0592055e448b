package org.bindery.selection;

/** What one assessor found of a candidate, as the contact sees it. */
record FindingRow(String partner, String assessor, String evidence, String offer) {
}
