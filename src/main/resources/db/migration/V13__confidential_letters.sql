alter table letter add column confidential boolean default false not null;
alter table letter add column matter varchar(64);
