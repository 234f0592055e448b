package org.bindery.partnerships;

/** Why a contact changes. */
public enum HandoverReason {

	CHANGES("Somebody else takes it on"), LEAVES("The contact leaves the library"), ABSENT("The contact is absent");

	private final String label;

	HandoverReason(String label) {
		this.label = label;
	}

	/** In English, for forms. */
	public String label() {
		return this.label;
	}

}
