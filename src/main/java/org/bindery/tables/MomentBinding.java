package org.bindery.tables;

import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.impl.AbstractBinding;

/**
 * Hands moments over as the drivers take and give them. jOOQ's own way is a text that the
 * database makes a moment of, for each row anew.
 */
public class MomentBinding extends AbstractBinding<OffsetDateTime, Instant> {

	@Override
	public Converter<OffsetDateTime, Instant> converter() {
		return Converter.ofNullable(OffsetDateTime.class, Instant.class, OffsetDateTime::toInstant,
				(moment) -> moment.atOffset(ZoneOffset.UTC));
	}

	@Override
	public void set(BindingSetStatementContext<Instant> context) throws SQLException {
		context.statement()
			.setObject(context.index(), context.convert(converter()).value(), Types.TIMESTAMP_WITH_TIMEZONE);
	}

	@Override
	public void get(BindingGetResultSetContext<Instant> context) throws SQLException {
		context.convert(converter()).value(context.resultSet().getObject(context.index(), OffsetDateTime.class));
	}

}
