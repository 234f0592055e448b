-- it let the later one of two actions at once fail; now the later one waits
alter table partnership drop column asked;
