package org.bindery.partnerships.questions;

/** A partner of a partnership. */
public record NamedPartner(long id, String name) {
}
