-- When somebody last signed in from the browser: its cookie lives a year from then.
alter table known_device add seen_on date default current_date not null;

-- one row, written when somebody asks whether the database can be written
drop table pulse;
create table health_check (
	checked_at timestamp with time zone not null
);
insert into health_check (checked_at) values (current_timestamp);
