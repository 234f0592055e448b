package org.bindery.partnerships;

import java.time.LocalDate;

/** A partnership left its active time; published in the step's transaction. */
public record PartnershipEnded(String reference, String reason, LocalDate on) {
}
