-- What is searched, in lower case and without accents; kept by the entity that it belongs to
alter table partnership add words varchar(200) default '' not null;
alter table partner add words varchar(200) default '' not null;
alter table partner_person add words varchar(200) default '' not null;
alter table need add words varchar(2500) default '' not null;
alter table activity add words varchar(300) default '' not null;

update partnership set words = translate(lower(title || ' ' || reference),
    'áàâäãåçéèêëíìîïñóòôöõúùûüýÿ', 'aaaaaaceeeeiiiinooooouuuuyy');
update partner set words = translate(lower(name),
    'áàâäãåçéèêëíìîïñóòôöõúùûüýÿ', 'aaaaaaceeeeiiiinooooouuuuyy');
update partner_person set words = translate(lower(name),
    'áàâäãåçéèêëíìîïñóòôöõúùûüýÿ', 'aaaaaaceeeeiiiinooooouuuuyy');
update need set words = translate(lower(title || ' ' || purpose),
    'áàâäãåçéèêëíìîïñóòôöõúùûüýÿ', 'aaaaaaceeeeiiiinooooouuuuyy');
update activity set words = translate(lower(title),
    'áàâäãåçéèêëíìîïñóòôöõúùûüýÿ', 'aaaaaaceeeeiiiinooooouuuuyy');

create index partnership_words on partnership (words, id);
create index partnership_need on partnership (need_id);

drop index partnership_stage;
create index partnership_stage on partnership (stage, id);

-- What counts as contact with the partners; a letter has a moment, the others a day. Letters about something
-- confidential are left out: that there was one is nobody else's business.
create view contact_made (reference, kind, source_id, made_on, made_at) as
select reference, 'CONVERSATION', id, held_on, cast(null as timestamp with time zone)
from conversation
union all
select reference, 'CHECK_IN', id, held_on, cast(null as timestamp with time zone)
from check_in where status = 'HELD'
union all
select reference, 'LETTER', id, cast(null as date), sent_at
from letter where status = 'SENT' and sent_at is not null and recipient like 'partner:%' and not confidential;
