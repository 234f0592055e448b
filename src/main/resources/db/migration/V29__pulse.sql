-- one row, written when somebody asks whether the database can be written
create table pulse (
	felt_at timestamp with time zone not null
);
insert into pulse (felt_at) values (current_timestamp);
