package org.bindery.startup;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.util.StringUtils;

/** Says why Bindery cannot start in as few words as there are. */
class OneSentence implements FailureAnalysisReporter {

	private static final Log log = LogFactory.getLog(OneSentence.class);

	@Override
	public void report(FailureAnalysis analysis) {
		log.error(StringUtils.hasText(analysis.getAction()) ? analysis.getDescription() + "\n" + analysis.getAction()
				: analysis.getDescription());
	}

}
