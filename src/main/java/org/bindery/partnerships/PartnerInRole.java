package org.bindery.partnerships;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.bindery.selection.PartnerRole;

/** One role that a partner has in a partnership. */
@Embeddable
record PartnerInRole(Long partnerId, @Column(name = "partner_role") @Enumerated(EnumType.STRING) PartnerRole role) {
}
