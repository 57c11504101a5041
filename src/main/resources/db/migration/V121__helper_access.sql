-- Who passed a worry or a question of somebody else on may follow that it came in and was taken up, with a number and a
-- code of their own: neither opens the question itself.
create table helper_access (
    id         uuid        not null constraint helper_access_pk primary key,
    request_id uuid        not null constraint helper_access_one unique,
    reference  text        not null constraint helper_access_reference unique,
    key_hash   bytea       not null constraint helper_access_key unique,
    code_hash  bytea       not null,
    since      timestamptz not null,
    ended_at   timestamptz,
    ended_by   uuid, -- null while it holds, and when the person concerned ended it
    constraint helper_access_ended check (ended_by is null or ended_at is not null)
);
