package org.bindery.partnerships;

/** Where a partnership stands; in this order everywhere. */
public enum Stage {

	ASSESSING("Assessing the need"), SELECTING("Choosing partners"), AGREEING("Making the agreement"), ACTIVE("Active"),
	CLOSING("Closing"), CLOSED("Closed"), DECLINED("Declined"), ON_HOLD("On hold");

	private final String label;

	Stage(String label) {
		this.label = label;
	}

	/** In English, for what analysts and the engine's pages show. */
	public String label() {
		return this.label;
	}

	/** Whether nothing follows. */
	public boolean isFinal() {
		return this == CLOSED || this == DECLINED;
	}

}
