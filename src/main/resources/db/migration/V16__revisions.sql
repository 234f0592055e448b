alter table partnership add revision varchar(40) default 'NONE' not null;
update partnership set revision = 'UNDER_WAY' where revising;
alter table partnership drop column revising;
