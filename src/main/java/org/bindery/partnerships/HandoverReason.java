package org.bindery.partnerships;

/** Why a contact changes. */
public enum HandoverReason {

	CHANGES, LEAVES, ABSENT

}
