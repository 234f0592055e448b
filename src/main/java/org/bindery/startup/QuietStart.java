package org.bindery.startup;

import java.util.List;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ApplicationListener;

/**
 * Silences, until Bindery runs, those who would tell of a failed start a second time,
 * with stack traces: {@link OneSentence} tells of the known failures, Spring Boot of all
 * others.
 */
class QuietStart implements ApplicationListener<SpringApplicationEvent> {

	private static final List<String> REPEATERS = List.of(
			"org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter",
			"org.springframework.boot.autoconfigure.logging.ConditionEvaluationReportLogger",
			"org.springframework.boot.web.servlet.context.AnnotationConfigServletWebServerApplicationContext",
			"org.apache.catalina.core.StandardService", "com.zaxxer.hikari.pool.HikariPool");

	@Override
	public void onApplicationEvent(SpringApplicationEvent event) {
		LoggingSystem logging = LoggingSystem.get(event.getSpringApplication().getClassLoader());
		if (event instanceof ApplicationEnvironmentPreparedEvent) {
			REPEATERS.forEach((logger) -> logging.setLogLevel(logger, LogLevel.OFF));
		}
		if (event instanceof ApplicationReadyEvent) {
			REPEATERS.forEach((logger) -> logging.setLogLevel(logger, null));
		}
	}

}
