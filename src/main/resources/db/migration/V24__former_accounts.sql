-- ids that are given to nobody any more, since history calls somebody by them
create table former_account (
    id varchar(64) primary key
);

insert into former_account (id)
select raised_by from need union select raised_by from partnership union select contact from partnership where contact is not null
union select end_asked_by from partnership where end_asked_by is not null union select member from partnership_team
union select logged_by from check_in where logged_by is not null union select person from history_entry where person is not null
union select assessor from assessment union select posted_by from letter where posted_by is not null
union select logged_by from conversation union select raised_by from conflict union select person from conflict_about
union select handler from conflict_step union select done_by from conflict_step where done_by is not null
union select reported_by from overlap union select settled_by from overlap where settled_by is not null
union select pulse_by from review union select reviewed_by from review where reviewed_by is not null
union select held_by from partnership_hold union select former_contact from handover union select successor from handover
union select asked_by from handover union select member from handover_team
union select person from change_set where person is not null;
