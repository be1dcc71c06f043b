-- What a person typed in an editor and has not saved yet: no fact, and no step. Kept here and nowhere else, so that it is
-- encrypted when the file is. One row for each field.
create table unsaved_entry (
    subject character varying(200) not null,
    kept_at character varying(40) not null,
    field character varying(200) not null,
    text character varying not null,
    primary key (subject, field)
);

-- What became of one fact is asked for whenever it is selected.
create index journal_edit_fact on journal_edit (kind, id);
