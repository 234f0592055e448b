alter table partnership add check_in_rhythm date;

update partnership set check_in_rhythm = next_check_in;
