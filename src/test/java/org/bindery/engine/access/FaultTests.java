package org.bindery.engine.access;

import java.sql.SQLException;

import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whose fault it is that the database takes nothing, and what is answered. */
class FaultTests {

	@ParameterizedTest
	@CsvSource({ "57014, TOO_SLOW, BAD_REQUEST", "22001, UNSTORABLE, BAD_REQUEST", "23505, CONFLICTING, CONFLICT",
			"40001, MEANWHILE, CONFLICT", "08006, OURS, INTERNAL_SERVER_ERROR" })
	void isToldByTheStateOfTheDatabase(String state, Fault fault, Status status) {
		Throwable thrown = new ProcessEngineException("refused", new SQLException("refused", state));
		assertThat(Fault.of(thrown)).isEqualTo(fault);
		assertThat(fault.status()).isEqualTo(status);
	}

	@Test
	void isTheSendersWhereNobodyElseIsNamed() {
		assertThat(Fault.of(new ProcessEngineException("no such thing"))).isEqualTo(Fault.UNCLEAR);
	}

}
