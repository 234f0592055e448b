package org.bindery.work;

/** When the tasks are due that a list shows. */
public enum DueWhen {

	/** By now. */
	LATE,

	/** From now until the library's midnight. */
	TODAY,

	/** From now on within seven days. */
	WEEK

}
