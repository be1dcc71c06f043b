-- From where the author of a step knows of it: "announced Monday".
alter table journal add column source character varying default '' not null;
alter table draft add column source character varying default '' not null;
