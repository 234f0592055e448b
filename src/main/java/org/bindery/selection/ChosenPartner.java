package org.bindery.selection;

import java.util.Set;

/** A partner that was chosen and accepted. */
public record ChosenPartner(Long partnerId, Set<PartnerRole> roles) {
}
