-- Each module tells what happened from its own tables. All these views have the same columns: what is confidential has
-- the matter that it belongs to; what people said has a day beside the moment at which it was written down, and is told
-- as of that day. So is a check-in that was missed on its day; one that was called off before has only the moment.
drop view timeline;
drop view contact_made;

create view partnership_told as
select cast('STEP' as varchar(20)) as kind, id as source_id, reference, done_at as happened_at,
    cast(null as date) as held_on, person,
    case when process = 'PartnershipLifecycle' then step end as step, label, outcome as word, note as words,
    cast(null as varchar(1000)) as next_steps,
    false as confidential, cast(null as varchar(64)) as matter, cast(null as varchar(100)) as recipient
from history_entry
where step <> 'logCheckIn'
union all
select 'STAGE', id, reference, entered_at, null, null, null, null, stage, null, null, false, null, null
from stage_change
union all
select 'CHECK_IN', id, reference, coalesce(settled_at, cast(planned_for as timestamp) + interval '12' hour),
    case when settled_at is null or status = 'MISSED' and settled_at >= cast(planned_for as timestamp)
        then coalesce(held_on, planned_for) else held_on end,
    logged_by, null, null, status, coalesce(summary, reason), agreed_next, false, null, null
from check_in
where status <> 'PLANNED';

create view correspondence_told as
select cast('CONVERSATION' as varchar(20)) as kind, id as source_id, reference, logged_at as happened_at, held_on,
    logged_by as person,
    cast(null as varchar(64)) as step, cast(null as varchar(255)) as label, channel as word, summary as words,
    cast(null as varchar(1000)) as next_steps, false as confidential, cast(null as varchar(64)) as matter,
    cast(null as varchar(100)) as recipient
from conversation
union all
select case when recipient like 'partner:%' then 'LETTER' else 'NOTICE' end, id, reference,
    coalesce(sent_at, written_at), null, posted_by, null, recipient_name, status, subject, null, confidential, matter,
    recipient
from letter;

create view conflict_told as
select cast('CONFLICT' as varchar(20)) as kind, id as source_id, reference, raised_at as happened_at,
    cast(null as date) as held_on,
    raised_by as person, cast(null as varchar(64)) as step, 'RAISED' as label, cause as word,
    cast(null as varchar(1000)) as words, cast(null as varchar(1000)) as next_steps, true as confidential,
    'conflict:' || id as matter, cast(null as varchar(100)) as recipient
from conflict
union all
select 'CONFLICT', step.conflict_id, conflict.reference, step.done_at, null, step.done_by, null, 'DONE', step.rung, null,
    null, true, 'conflict:' || step.conflict_id, null
from conflict_step step join conflict on conflict.id = step.conflict_id
where step.done_at is not null
union all
select 'CONFLICT', id, reference, closed_at, null, null, null, 'OVERTAKEN', cause, null, null, true, 'conflict:' || id, null
from conflict
where closed_at is not null and not exists (
    select 1 from conflict_step lesson
    where lesson.conflict_id = conflict.id and lesson.rung = 'LESSON' and lesson.done_at is not null);

-- What counts as contact with the partners; a letter has a moment, the others a day. Letters about something
-- confidential are left out: that there was one is nobody else's business.
create view correspondence_made (reference, kind, source_id, made_on, made_at) as
select reference, 'CONVERSATION', id, held_on, cast(null as timestamp with time zone)
from conversation
union all
select reference, 'LETTER', id, cast(null as date), sent_at
from letter where status = 'SENT' and sent_at is not null and recipient like 'partner:%' and not confidential;

create view contact_made (reference, kind, source_id, made_on, made_at) as
select reference, kind, source_id, made_on, made_at
from correspondence_made
union all
select reference, 'CHECK_IN', id, held_on, cast(null as timestamp with time zone)
from check_in where status = 'HELD';
