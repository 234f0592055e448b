package org.bindery.desk.web;

import jakarta.persistence.EntityManager;
import org.bindery.story.Statements;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

/** What is asked of the database while nothing is remembered yet, in executions. */
@TestComponent
public class Price {

	private final Statements statements;

	private final EntityManager cache;

	private final MockMvc pages;

	Price(Statements statements, EntityManager cache, MockMvc pages) {
		this.statements = statements;
		this.cache = cache;
		this.pages = pages;
	}

	/** Of the page at the address, for a manager. */
	public long of(String address) {
		return of(() -> assertThat(Visit.to(this.pages, address, Reader.MANAGER).status()).as(address).isEqualTo(200));
	}

	public long of(Runnable action) {
		this.cache.flush();
		this.cache.clear();
		return this.statements.during(action);
	}

}
