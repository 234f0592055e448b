package org.bindery.partnerships;

import java.time.LocalDate;

import org.bindery.identity.Reference;

/** A partnership left its active time; published in the step's transaction. */
public record PartnershipEnded(Reference reference, String reason, LocalDate on) {
}
