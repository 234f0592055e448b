package org.bindery.agreements;

import jakarta.persistence.Embeddable;
import org.bindery.partnerships.Partnership;

/**
 * What the contributions are, in words.
 *
 * @param money in whole units of currency; null where none is involved
 */
@Embeddable
public record ContributionDetails(String libraryDetails, String partnerDetails, Integer money) {

	/** From the signature on the partnership involves as much money as is agreed. */
	void governs(Partnership partnership) {
		partnership.terms().agreeOnMoney((this.money != null) ? this.money : 0);
	}

}
