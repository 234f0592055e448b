package org.bindery.agreements;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

/** Who signed, and when the last one did. */
@Embeddable
public record Signatures(LocalDate signedOn, String signatories) {
}
