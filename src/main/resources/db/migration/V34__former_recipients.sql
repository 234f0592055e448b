-- letters call members of staff by their ids, too
insert into former_account (id)
select distinct substring(recipient from 7) from letter
where recipient like 'staff:%'
and not exists (select 1 from former_account where former_account.id = substring(letter.recipient from 7));
