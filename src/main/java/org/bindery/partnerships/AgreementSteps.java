package org.bindery.partnerships;

/** How much of an agreement a partnership takes. */
enum AgreementSteps {

	CONTACT_ONLY, ONE_PAGE, FULL

}
