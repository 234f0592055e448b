package org.bindery.startup;

import java.sql.SQLException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** PostgreSQL is not there or does not let Bindery in. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PostgresFailure extends AbstractFailureAnalyzer<SQLException> {

	private final Environment environment;

	PostgresFailure(Environment environment) {
		this.environment = environment;
	}

	@Override
	protected FailureAnalysis analyze(Throwable failure, SQLException cause) {
		String url = this.environment.getProperty("spring.datasource.url", "");
		String state = cause.getSQLState();
		if (!url.startsWith("jdbc:postgresql:") || state == null) {
			return null;
		}
		// What follows the question mark may hold a password
		String database = url.replaceAll("\\?.*", "");
		String sentence = switch (state.substring(0, 2)) {
			case "08" -> "PostgreSQL cannot be reached at %s: start it, or correct spring.datasource.url.";
			case "28" -> "PostgreSQL does not let Bindery in at %s: correct spring.datasource.username and "
					+ "spring.datasource.password.";
			case "3D" -> "PostgreSQL has no such database as %s: create it, or correct spring.datasource.url.";
			default -> "";
		};
		return sentence.isEmpty() ? null : new Advice(sentence.formatted(database), cause);
	}

}
