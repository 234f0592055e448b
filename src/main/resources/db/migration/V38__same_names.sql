alter table partner add same_name varchar(200) default '' not null;
create index partner_by_same_name on partner (same_name);
