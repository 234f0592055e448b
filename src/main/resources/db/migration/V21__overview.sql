-- Since when a partnership stands where it stands; of those from before stages were kept, as far as it is known.
create view standing (reference, stage, since) as
select p.reference, p.stage, coalesce(
    (select max(c.entered_at) from stage_change c where c.reference = p.reference),
    case p.stage
        when 'ASSESSING' then (select min(h.done_at) from history_entry h where h.reference = p.reference)
        when 'ACTIVE' then cast(p.started_on as timestamp with time zone)
        when 'CLOSED' then cast(p.ended_on as timestamp with time zone)
        when 'DECLINED' then cast(p.ended_on as timestamp with time zone)
    end)
from partnership p;

-- Who has gone quiet: whether there was contact since a day
create index check_in_held on check_in (reference, held_on);
create index letter_sent on letter (reference, sent_at);

-- What is due in the next weeks
create index partnership_check_in on partnership (next_check_in);
create index partnership_review on partnership (review_on);
create index partnership_end on partnership (ends_on);

create index conflict_open on conflict (closed_at);
