-- one row where a demo library is being set up; without an end it was interrupted
create table demo_set_up (
	begun_at timestamp with time zone not null,
	ended_at timestamp with time zone
);
