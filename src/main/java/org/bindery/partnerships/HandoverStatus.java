package org.bindery.partnerships;

/** How far a handover has come. */
public enum HandoverStatus {

	OPEN, HANDED_OVER, CANCELLED

}
