-- by what a letter's recipient is found; filled by the migration that follows
alter table letter add column words varchar(500) default '' not null;
