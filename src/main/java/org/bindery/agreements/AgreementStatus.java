package org.bindery.agreements;

/** How far an agreement has come. */
public enum AgreementStatus {

	DRAFTING, SIGNED, NOT_AGREED, ENDED

}
