-- What a standard text was before it was changed or taken away, so that it can come back.
create table phrases_change (
    id         uuid        not null constraint phrases_change_pk primary key,
    nr         bigint      generated always as identity, -- the order, also within a moment
    text_id    uuid        not null, -- lives on when the text is gone
    what       text        not null constraint phrases_change_what check (what in ('CHANGED', 'REMOVED')),
    team_id    uuid,
    title      bytea       not null,
    body       bytea       not null,
    changed_at timestamptz not null,
    changed_by uuid        not null
);
create index phrases_change_of_text on phrases_change (text_id, nr desc);
