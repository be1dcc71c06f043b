-- Plans that are kept and not carried out: what each would do, as a step of the journal does it, and after which step of
-- the journal it was made. No fact refers to a draft.
create table draft (
    number bigint primary key,
    label character varying not null,
    reason character varying not null,
    author character varying not null,
    made_at character varying(40) not null,
    made_after bigint not null
);

create table draft_edit (
    number bigint not null references draft (number),
    position integer not null,
    kind character varying(16) not null,
    id character varying(64) not null,
    was binary varying,
    became binary varying,
    primary key (number, position)
);
