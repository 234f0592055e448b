-- what somebody typed into the form of a task and has not sent: theirs alone, and gone with the task
create table form_draft (
    task_id varchar(64) not null references work_item (task_id) on delete cascade,
    person varchar(255) not null,
    fields varchar(65536) not null,
    primary key (task_id, person)
);
