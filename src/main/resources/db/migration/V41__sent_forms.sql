-- what came of forms that may be sent twice, by a key that only who sent one can make
create table sent_form (
    form_key varchar(64) primary key,
    outcome varchar(64) not null,
    sent_at timestamp with time zone not null
);
create index sent_form_sent_at on sent_form (sent_at);

insert into sent_form (form_key, outcome, sent_at)
    select form_key, cast(id as varchar(64)), raised_at from conflict;

alter table conflict drop column form_key;
