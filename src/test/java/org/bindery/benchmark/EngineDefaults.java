package org.bindery.benchmark;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.GenericManagerFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who may see tasks as the engine has it by default: by one grant for each task and each
 * assignee, candidate and group, and not by one for each process; joined with the tasks.
 */
@TestComponent
class EngineDefaults {

	private static final String READ_TASK = "64";

	private static final String OF_STAFF = " where resource_type_ = 6 and group_id_ in ('contacts', 'managers', 'analysts')";

	private final JdbcClient database;

	private final ProcessEngineConfigurationImpl engine;

	private SessionFactory ours;

	EngineDefaults(JdbcClient database, ProcessEngineConfigurationImpl engine) {
		this.database = database;
		this.engine = engine;
	}

	void apply() {
		this.ours = this.engine.getSessionFactories().get(AuthorizationManager.class);
		this.engine.getSessionFactories()
			.put(AuthorizationManager.class, new GenericManagerFactory(AuthorizationManager.class));
		this.database.sql("create table granted as select id_, perms_ from act_ru_authorization" + OF_STAFF).update();
		this.database.sql("update act_ru_authorization set perms_ = perms_ & ~" + READ_TASK + OF_STAFF).update();
		// each may be read and changed
		this.database
			.sql("""
					insert into act_ru_authorization (id_, rev_, type_, user_id_, group_id_, resource_type_, resource_id_, perms_)
					select 'task-' || row_number() over (), 1, 1, user_id, group_id, 7, task_id, 6 from (
						select id_ as task_id, assignee_ as user_id, cast(null as varchar) as group_id
						from act_ru_task where assignee_ is not null
						union
						select task_id_, user_id_, group_id_ from act_ru_identitylink where task_id_ is not null) involved
					""")
			.update();
		this.database.sql("vacuum analyze act_ru_authorization").update();
	}

	void revoke() {
		this.engine.getSessionFactories().put(AuthorizationManager.class, this.ours);
		// the answers that nobody waited for
		this.database.sql(
				"select pg_cancel_backend(pid) from pg_stat_activity where state = 'active' and pid <> pg_backend_pid()")
			.query(Boolean.class)
			.list();
		this.database.sql("delete from act_ru_authorization where id_ like 'task-%'").update();
		this.database.sql("""
				update act_ru_authorization a set perms_ = g.perms_ from granted g where g.id_ = a.id_""").update();
		this.database.sql("drop table granted").update();
		this.database.sql("vacuum analyze act_ru_authorization").update();
	}

}
