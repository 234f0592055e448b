package org.bindery.storage;

import java.sql.SQLException;

import com.zaxxer.hikari.SQLExceptionOverride;

/**
 * H2 closes its database when it cannot write, on a full disk above all. Connections to
 * it look alive for ever; a new one opens the database again.
 */
public class ClosedDatabase implements SQLExceptionOverride {

	private static final int DATABASE_IS_CLOSED = 90098;

	@java.lang.Override
	public Override adjudicate(SQLException failure) {
		return (failure.getErrorCode() == DATABASE_IS_CLOSED) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
	}

}
