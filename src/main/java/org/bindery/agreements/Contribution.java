package org.bindery.agreements;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.bindery.partners.ContributionKind;

/** One kind of thing that one side brings in. */
@Embeddable
public record Contribution(@Enumerated(EnumType.STRING) Side side, @Enumerated(EnumType.STRING) ContributionKind kind) {
}
