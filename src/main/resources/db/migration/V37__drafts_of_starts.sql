-- what somebody typed into a form and has not sent: theirs alone
create table draft (
    -- a task, or the process that the form starts
    form varchar(255) not null,
    person varchar(255) not null,
    -- the draft is gone with its task; nothing for a form that starts a process
    task_id varchar(64) references work_item (task_id) on delete cascade,
    -- since when the task was in the hands that it was in; null while nobody had taken it
    held_since timestamp with time zone,
    -- another one with each change
    version varchar(36) not null,
    fields varchar(65536) not null,
    primary key (form, person)
);

create index draft_task on draft (task_id);

insert into draft (form, person, task_id, held_since, version, fields)
select task_id, person, task_id, held_since, 'first', fields from form_draft;

drop table form_draft;
