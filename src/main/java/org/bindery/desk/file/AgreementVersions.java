package org.bindery.desk.file;

import java.util.List;
import java.util.Optional;

import org.bindery.agreements.Agreement;
import org.bindery.agreements.AgreementStatus;

/**
 * A partnership's agreement in all its versions.
 *
 * @param governing the version in force; of a partnership that is over the last one that
 * was; empty until one is signed
 * @param all the latest first
 */
record AgreementVersions(Optional<AgreementVersion> governing, List<Agreement> all) {

	static AgreementVersions of(List<Agreement> all) {
		return new AgreementVersions(all.stream()
			.filter((version) -> version.status() == AgreementStatus.SIGNED)
			.findFirst()
			.or(() -> all.stream().filter(Agreement::wasSigned).findFirst())
			.map(AgreementVersion::of), all);
	}

	/** All versions but the governing one. */
	public List<Agreement> others() {
		return this.all.stream()
			.filter((version) -> this.governing.filter((shown) -> shown.agreement() == version).isEmpty())
			.toList();
	}

}
