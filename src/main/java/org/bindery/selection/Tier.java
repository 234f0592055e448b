package org.bindery.selection;

/** Whom to engage with in the first place; the table {@code partnerFit} says. */
enum Tier {

	ENGAGE_FIRST, ENGAGE_NEXT, KEEP_INFORMED, NOT_NOW

}
