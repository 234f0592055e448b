package org.bindery.startup;

import org.springframework.boot.diagnostics.FailureAnalysis;

/** One sentence that says why Bindery cannot start and what to do. */
class Advice extends FailureAnalysis {

	Advice(String sentence, Throwable cause) {
		super(sentence, null, cause);
	}

}
