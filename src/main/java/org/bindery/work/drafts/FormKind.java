package org.bindery.work.drafts;

import org.bindery.identity.StaffId;
import org.jooq.DSLContext;

import static org.bindery.tables.work.DraftTable.DRAFT;
import static org.bindery.tables.work.WorkItemTable.WORK_ITEM;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

/** What a form does, and how long its draft lives. */
enum FormKind {

	/** Its draft counts while the task is in the same hands, and goes with it. */
	OF_TASK {

		@Override
		void keep(DSLContext database, String form, StaffId person, String version, String fields) {
			database
				.insertInto(DRAFT, DRAFT.FORM, DRAFT.PERSON, DRAFT.VERSION, DRAFT.FIELDS, DRAFT.TASK_ID,
						DRAFT.HELD_SINCE)
				.select(select(WORK_ITEM.TASK_ID, val(person), val(version), val(fields), WORK_ITEM.TASK_ID,
						when(WORK_ITEM.ASSIGNEE.isNotNull(), WORK_ITEM.TAKEN_AT))
					.from(WORK_ITEM)
					.where(WORK_ITEM.TASK_ID.eq(form)))
				.execute();
		}

	},

	/** Its draft stays until it is sent. */
	STARTING_A_PROCESS {

		@Override
		void keep(DSLContext database, String form, StaffId person, String version, String fields) {
			database.insertInto(DRAFT, DRAFT.FORM, DRAFT.PERSON, DRAFT.VERSION, DRAFT.FIELDS)
				.values(form, person, version, fields)
				.execute();
		}

	};

	/** Keeps the first draft of somebody in that form. */
	abstract void keep(DSLContext database, String form, StaffId person, String version, String fields);

}
