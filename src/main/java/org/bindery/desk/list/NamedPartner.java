package org.bindery.desk.list;

/** A partner of a partnership. */
record NamedPartner(long partnership, long id, String name) {
}
