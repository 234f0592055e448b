alter table agreement add check_in_rhythm date;
