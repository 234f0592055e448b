-- tries of one account from one place since the last success; both only as one hash
create table sign_in_try (
    place char(64) primary key,
    tries integer not null,
    tried_at timestamp with time zone not null,
    open_at timestamp with time zone not null
);

create index sign_in_try_tried_at on sign_in_try (tried_at);

-- browsers from which somebody signed in: a hash of the browser's cookie and the account
create table known_device (
    device char(64) primary key
);
