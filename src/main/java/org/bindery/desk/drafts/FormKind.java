package org.bindery.desk.drafts;

/** What a form does, and how long its draft lives. */
enum FormKind {

	/** Its draft counts while the task is in the same hands, and goes with it. */
	OF_TASK("""
			insert into draft (form, person, version, fields, task_id, held_since)
			select task_id, cast(:person as varchar), cast(:version as varchar), cast(:fields as varchar),
			task_id, case when assignee is null then null else taken_at end
			from work_item where task_id = :form"""),

	/** Its draft stays until it is sent. */
	STARTING_A_PROCESS("insert into draft (form, person, version, fields) values (:form, :person, :version, :fields)");

	private final String insertion;

	FormKind(String insertion) {
		this.insertion = insertion;
	}

	String insertion() {
		return this.insertion;
	}

}
