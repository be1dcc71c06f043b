-- A form that no program writes: for the test of migration.
alter table file_info add column later character varying(1);
