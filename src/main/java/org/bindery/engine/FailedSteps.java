package org.bindery.engine;

import java.util.List;

/** The steps that failed and have not been done since. */
public interface FailedSteps {

	/** Those of one partnership of which the person may know. */
	List<FailedStep> of(String reference, String person);

	/** Those of all partnerships of which the person may know, at most so many. */
	List<FailedStep> all(String person, int most);

}
