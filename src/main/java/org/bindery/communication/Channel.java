package org.bindery.communication;

/** How the sides speak with each other. */
public enum Channel {

	MEETING, VIDEO, PHONE, EMAIL

}
