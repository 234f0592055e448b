-- as long as mail servers take
alter table partner_person alter column email set data type varchar(254);
alter table partner_person_change alter column email set data type varchar(254);
alter table letter alter column email set data type varchar(254);
