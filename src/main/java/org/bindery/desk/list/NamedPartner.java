package org.bindery.desk.list;

/** A partner of a partnership. */
record NamedPartner(long id, String name) {
}
