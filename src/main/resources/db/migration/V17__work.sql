-- the open tasks, as the engine has them: kept in its own transactions
create table work_item (
    task_id varchar(64) primary key,
    reference varchar(255) not null,
    process varchar(255) not null,
    step varchar(255) not null,
    name varchar(255) not null,
    assignee varchar(255),
    taken_at timestamp with time zone,
    confidential boolean not null,
    created_at timestamp with time zone not null,
    due_at timestamp with time zone not null,
    follow_up_at timestamp with time zone
);

create index work_item_reference on work_item (reference, due_at);
create index work_item_assignee on work_item (assignee, due_at, task_id);
create index work_item_due on work_item (due_at, task_id);

-- to whom a task is offered; with what a list of offers is sorted by
create table work_candidate (
    task_id varchar(64) not null references work_item (task_id) on delete cascade,
    candidate varchar(255) not null,
    is_group boolean not null,
    taken boolean not null,
    due_at timestamp with time zone not null,
    primary key (task_id, candidate, is_group)
);

create index work_candidate_candidate on work_candidate (candidate, is_group, taken, due_at, task_id);

-- who did a task that is not there any more, and what somebody finished lately
alter table history_entry add task varchar(64);
create index history_entry_task on history_entry (task);
create index history_entry_person on history_entry (person, done_at, id);
create index history_entry_done_at on history_entry (done_at, id);
