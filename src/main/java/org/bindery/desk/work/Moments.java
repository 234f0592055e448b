package org.bindery.desk.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Moments as both databases take and give them. */
final class Moments {

	private Moments() {
	}

	static OffsetDateTime stored(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

	static Optional<Instant> read(ResultSet row, String column) throws SQLException {
		return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
	}

}
