package org.bindery;

import java.io.IOException;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** The journey again, on PostgreSQL. */
@DirtiesContext
@TestPropertySource(properties = { "camunda.bpm.process-engine-name=postgres", "camunda.bpm.webapp.enabled=false" })
class PostgresTests extends PartnershipJourneyTests {

	/** A server that ends with the application. */
	@TestConfiguration(proxyBeanMethods = false)
	static class Server {

		@Bean(destroyMethod = "close")
		EmbeddedPostgres postgres() throws IOException {
			return EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
		}

		@Bean
		HikariDataSource dataSource(EmbeddedPostgres postgres) {
			return DataSourceBuilder.create()
				.type(HikariDataSource.class)
				.url(postgres.getJdbcUrl("postgres", "postgres"))
				.username("postgres")
				.build();
		}

	}

}
