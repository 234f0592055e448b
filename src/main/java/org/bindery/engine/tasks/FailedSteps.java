package org.bindery.engine.tasks;

import java.util.List;

import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;

/** The steps that failed and have not been done since. */
public interface FailedSteps {

	/** Those of one partnership of which the person may know. */
	List<FailedStep> of(Reference reference, StaffId person);

	/**
	 * Whether a step of the partnership is due that did not fail and needs nobody; those
	 * of confidential processes are not told.
	 */
	boolean working(Reference reference);

	/** Those of all partnerships of which the person may know, at most so many. */
	List<FailedStep> all(StaffId person, int most);

}
