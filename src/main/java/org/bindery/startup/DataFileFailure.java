package org.bindery.startup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import org.bindery.storage.DataFile;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/**
 * H2 cannot open the file that the data is in. Knows H2's error codes by number, since H2
 * is only there at run time.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DataFileFailure extends AbstractFailureAnalyzer<SQLException> {

	/** In bytes; less is no room for a new part of the file. */
	private static final long LEAST_SPACE = 1 << 20;

	private final Environment environment;

	DataFileFailure(Environment environment) {
		this.environment = environment;
	}

	@Override
	protected FailureAnalysis analyze(Throwable failure, SQLException cause) {
		return DataFile.of(this.environment).map((file) -> advice(file.path(), cause)).orElse(null);
	}

	private static FailureAnalysis advice(Path file, SQLException cause) {
		return switch (cause.getErrorCode()) {
			case 90020 -> new Advice(("The data file %s is in use: stop the Bindery that already runs on it, "
					+ "or give this one another file with spring.datasource.url.")
				.formatted(file), cause);
			case 28000 -> new Advice(("The data file %s was made with another user or password: set "
					+ "spring.datasource.username and spring.datasource.password as they were then.")
				.formatted(file), cause);
			case 50000, 90028, 90030, 90031, 90048, 90062, 90098 -> unusable(file, cause);
			default -> null;
		};
	}

	private static FailureAnalysis unusable(Path file, SQLException cause) {
		if (file.getParent().toFile().getUsableSpace() < LEAST_SPACE && Files.exists(file.getParent())) {
			return new Advice(("The disk of the data file %s is full: make room, then start Bindery again. "
					+ "Nothing that it said is done is lost.")
				.formatted(file), cause);
		}
		String user = System.getProperty("user.name");
		if (!Files.exists(file)) {
			return new Advice(("The data file %s cannot be created: make its folder writable for the user %s, "
					+ "or choose another folder with spring.datasource.url.")
				.formatted(file, user), cause);
		}
		if (!Files.isReadable(file) || !Files.isWritable(file)) {
			return new Advice(("The data file %s is closed to the user %s: make it readable and writable for them, "
					+ "or choose another file with spring.datasource.url.")
				.formatted(file, user), cause);
		}
		if (file.toFile().length() == 0) {
			return new Advice(
					("The data file %s is empty: put your last backup in its place, " + "or delete it to start empty.")
						.formatted(file),
					cause);
		}
		return new Advice(("The data file %s is damaged or none of Bindery's: put your last backup in its place, "
				+ "or move it away to start empty.")
			.formatted(file), cause);
	}

}
