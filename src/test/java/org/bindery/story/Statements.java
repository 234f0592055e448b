package org.bindery.story;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Counts what is sent to the database; a batch counts as one. */
@TestComponent
public class Statements implements BeanPostProcessor, QueryExecutionListener {

	private final AtomicLong executions = new AtomicLong();

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource database && !(bean instanceof ProxyDataSource)) ? counting(database) : bean;
	}

	/** The database with everything that is sent to it counted here. */
	public DataSource counting(DataSource database) {
		return ProxyDataSourceBuilder.create(database).listener(this).build();
	}

	/** How many executions the action takes. */
	public long during(Runnable action) {
		long before = this.executions.get();
		action.run();
		return this.executions.get() - before;
	}

	@Override
	public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		// counted when done
	}

	@Override
	public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		this.executions.incrementAndGet();
	}

}
