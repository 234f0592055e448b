alter table partnership_hold add next_check_in date;
alter table partnership_hold add review_on date;
