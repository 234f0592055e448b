-- When somebody last signed in from the browser: its cookie lives a year from then.
alter table known_device add seen_on date default current_date not null;
