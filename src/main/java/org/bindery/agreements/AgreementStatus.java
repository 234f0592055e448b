package org.bindery.agreements;

/** How far a version of the agreement has come. */
public enum AgreementStatus {

	DRAFTING, SIGNED, REPLACED, NOT_AGREED, ENDED

}
