-- Texts that workers use again and again, of the municipality or of one team. Typed, therefore encrypted.
create table phrases_text (
    id         uuid        not null constraint phrases_text_pk primary key,
    team_id    uuid, -- null: for every team
    title      bytea       not null,
    body       bytea       not null,
    changed_at timestamptz not null,
    changed_by uuid        not null,
    version    bigint      not null
);
create index phrases_text_of_team on phrases_text (team_id);
