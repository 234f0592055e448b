package org.bindery.agreements;

import jakarta.persistence.Embeddable;

/**
 * What the contributions are, in words.
 *
 * @param money in whole units of currency; null where none is involved
 */
@Embeddable
record ContributionDetails(String libraryDetails, String partnerDetails, Integer money) {
}
