-- One row for each fact: its record as a JSON document in UTF-8, and the CRC-32C of the document. Bytes, because turning
-- them into characters and back takes as long as all the rest of loading.
create table fact (
    kind character varying(16) not null,
    id character varying(64) not null,
    crc bigint not null,
    body binary varying not null,
    primary key (kind, id)
);

-- One row for each step, numbered from 1 without gaps. Moments are ISO 8601 instants, which keeps every digit.
create table journal (
    number bigint primary key,
    type character varying(8) not null check (type in ('CHANGE', 'UNDO', 'REDO')),
    target bigint references journal (number),
    label character varying not null,
    reason character varying not null,
    author character varying not null,
    made_at character varying(40) not null,
    check ((type = 'CHANGE') = (target is null))
);

-- What a step did to each fact it touched: the documents before and after. No document before is an addition, none
-- after is a removal.
create table journal_edit (
    number bigint not null references journal (number),
    position integer not null,
    kind character varying(16) not null,
    id character varying(64) not null,
    was binary varying,
    became binary varying,
    primary key (number, position)
);

-- One row about the file itself.
create table file_info (
    only_row integer primary key check (only_row = 1),
    created_at character varying(40) not null,
    tz_version character varying(16) not null
);
