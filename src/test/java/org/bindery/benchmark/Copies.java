package org.bindery.benchmark;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.bindery.engine.accounts.Account;
import org.bindery.engine.accounts.Accounts;
import org.bindery.identity.StaffId;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Copies of a few partnerships, in the engine's tables and in ours: what pages and
 * Tasklist read.
 */
@TestComponent
class Copies {

	private static final int COLLEAGUES = 20;

	private static final List<String> TABLES = List.of("need", "need_goal", "partnership", "partnership_partner",
			"partnership_team", "stage_change", "history_entry", "conversation", "check_in", "letter",
			"act_ru_execution", "act_ru_task", "act_ru_variable", "act_ru_identitylink", "work_item", "work_candidate");

	private static final String REFERENCE = "left(%1$s, 7) || to_char(substring(%1$s from 8)::int + n * 100, 'FM9999990000')";

	private static final String PERSON = "case when %1$s is null then null when n %% 20 = 0 then 'manager' else 'clerk' || n %% 20 end";

	private static final String KEY = "%1$s || '-' || n";

	private static final String NUMBER = "%1$s + n * 10000";

	/** Some are late, some are not. */
	private static final String MOMENT = "%1$s + (n * 37 %% 1440 - 720) * interval '1 hour'";

	private static final String TITLE = "%1$s || ' ' || n";

	/** What a copy has in a column; the rest is as in the original. */
	private static final Map<String, String> COLUMNS = Map.ofEntries(Map.entry("id", NUMBER),
			Map.entry("need_id", NUMBER), Map.entry("partnership_id", NUMBER), Map.entry("reference", REFERENCE),
			Map.entry("business_key_", REFERENCE),
			Map.entry("text_", "case when type_ = 'cardLine' then " + REFERENCE + " else %1$s end"),
			Map.entry("title", TITLE), Map.entry("partner_id", "%2$d + (n * 31 + partnership_id) %% %3$d"),
			Map.entry("contact", PERSON), Map.entry("assignee", PERSON), Map.entry("assignee_", PERSON),
			Map.entry("user_id_", PERSON), Map.entry("member", PERSON),
			Map.entry("candidate", "case when is_group then %1$s else " + PERSON + " end"), Map.entry("due_at", MOMENT),
			Map.entry("due_date_", MOMENT), Map.entry("task", KEY), Map.entry("task_id", KEY),
			Map.entry("task_id_", KEY), Map.entry("id_", KEY), Map.entry("execution_id_", KEY),
			Map.entry("proc_inst_id_", KEY), Map.entry("root_proc_inst_id_", KEY), Map.entry("parent_id_", KEY),
			Map.entry("super_exec_", KEY), Map.entry("var_scope_", KEY), Map.entry("message_id", KEY),
			Map.entry("order_key", KEY), Map.entry("words", "%1$s || ' ' || n"));

	private final JdbcClient database;

	private final Accounts accounts;

	private final TransactionTemplate transaction;

	private long firstPartner;

	private int copied;

	Copies(JdbcClient database, Accounts accounts, TransactionTemplate transaction) {
		this.database = database;
		this.accounts = accounts;
		this.transaction = transaction;
	}

	/** Takes what is there as originals, and hires those to whom the copies belong. */
	void of(long firstPartner) {
		this.firstPartner = firstPartner;
		IntStream.range(1, COLLEAGUES)
			.forEach((number) -> this.accounts.create(new Account(new StaffId("clerk" + number), "Clerk",
					"Number " + number, "clerk@library.example", ""), "clerk", List.of("contacts")));
		TABLES.forEach((table) -> this.database.sql("create table original_%1$s as select * from %1$s".formatted(table))
			.update());
	}

	/** As many partnerships as said. */
	void growTo(int partnerships) {
		int until = partnerships / count("original_partnership") - 1;
		this.transaction.executeWithoutResult((status) -> {
			// nobody needs to look up a million times whether an original's copy is there
			this.database.sql("set local session_replication_role = replica").update();
			TABLES.forEach((table) -> copy(table, until));
		});
		this.copied = until;
		this.database.sql("vacuum analyze").update();
	}

	private void copy(String table, int until) {
		List<String> columns = this.database.sql(
				"select column_name from information_schema.columns where table_name = :table and table_schema = 'public'")
			.param("table", table)
			.query(String.class)
			.list();
		this.database
			.sql("insert into %1$s (%2$s) select %3$s from original_%1$s o, generate_series(%4$d, %5$d) n".formatted(
					table, String.join(", ", columns),
					columns.stream().map(this::copied).collect(Collectors.joining(", ")), this.copied + 1, until))
			.update();
	}

	private String copied(String column) {
		return COLUMNS.getOrDefault(column, "%1$s").formatted("o." + column, this.firstPartner, FirstCases.PARTNERS);
	}

	/** How much there is. */
	String told() {
		return TABLES.stream().map((table) -> table + " " + count(table)).collect(Collectors.joining(", "));
	}

	private int count(String table) {
		return this.database.sql("select count(*) from " + table).query(Integer.class).single();
	}

}
