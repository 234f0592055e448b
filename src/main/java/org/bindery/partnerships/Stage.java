package org.bindery.partnerships;

/** Where a partnership stands; in this order everywhere. */
public enum Stage {

	ASSESSING, SELECTING, AGREEING, ACTIVE, CLOSING, CLOSED, DECLINED, ON_HOLD;

	/** Whether nothing follows. */
	public boolean isFinal() {
		return this == CLOSED || this == DECLINED;
	}

}
