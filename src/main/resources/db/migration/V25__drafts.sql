-- what somebody typed into the form of a task and has not sent: theirs alone, and gone with the task
create table form_draft (
    task_id varchar(64) not null references work_item (task_id) on delete cascade,
    person varchar(255) not null,
    -- since when the task was in the hands that it was in; null while nobody had taken it
    held_since timestamp with time zone,
    fields varchar(65536) not null,
    primary key (task_id, person)
);
