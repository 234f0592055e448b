package org.bindery.startup;

import org.bindery.engine.BrokenFiles;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** A diagram, table, form or letter that comes with Bindery was changed and is broken. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnusableFile extends AbstractFailureAnalyzer<BrokenFiles> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, BrokenFiles cause) {
		return new Advice(
				"Nothing was deployed, since a file cannot be used: correct it and start again. " + cause.getMessage(),
				cause);
	}

}
