package org.bindery.desk;

/** What a list of partnerships is sorted by. */
public enum ListOrder {

	NEWEST, TITLE, CHECK_IN

}
