package org.bindery.desk.file;

import java.util.List;

import org.bindery.agreements.Agreement;
import org.bindery.agreements.Side;
import org.bindery.partners.ContributionKind;

/** A version of the agreement with what each side brings in. */
record AgreementVersion(Agreement agreement, List<ContributionKind> library, List<ContributionKind> partners) {

	static AgreementVersion of(Agreement agreement) {
		return new AgreementVersion(agreement, agreement.contributionsOf(Side.LIBRARY),
				agreement.contributionsOf(Side.PARTNER));
	}

}
