-- why the mail server did not take a letter
alter table letter add column fault varchar(40);
