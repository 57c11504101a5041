-- What a worker does on which day. Words are encrypted; days and times are those of the clock on the wall in
-- Europe/Amsterdam, as they were agreed.
create table agenda_task (
    id         uuid        not null constraint agenda_task_pk primary key,
    request_id uuid        not null,
    what       bytea       not null, -- encrypted
    due_on     date        not null,
    worker_id  uuid        not null,
    state      text        not null default 'OPEN' constraint agenda_task_state_known
                           check (state in ('OPEN', 'DONE', 'DROPPED')),
    made_at    timestamptz not null,
    made_by    uuid        not null,
    settled_at timestamptz,
    settled_by uuid,
    version    bigint      not null default 0,
    constraint agenda_task_settled check ((state = 'OPEN') = (settled_at is null)),
    constraint agenda_task_settled_together check ((settled_at is null) = (settled_by is null))
);
create index agenda_task_of_worker on agenda_task (worker_id, due_on, id) where state = 'OPEN';
create index agenda_task_of_request on agenda_task (request_id);

create table agenda_appointment (
    id         uuid        not null constraint agenda_appointment_pk primary key,
    request_id uuid        not null,
    how        text        not null constraint agenda_appointment_how_known
                           check (how in ('HOME', 'OFFICE', 'PHONE', 'VIDEO')),
    day        date        not null,
    starts     time        not null,
    minutes    integer     not null constraint agenda_appointment_minutes check (minutes between 5 and 480),
    place      bytea, -- encrypted
    worker_id  uuid        not null,
    state      text        not null default 'PLANNED' constraint agenda_appointment_state_known
                           check (state in ('PLANNED', 'KEPT', 'MISSED_BY_RESIDENT', 'MISSED_BY_US', 'CANCELLED')),
    sequence   integer     not null default 0, -- how often it was moved (RFC 5545)
    made_at    timestamptz not null,
    made_by    uuid        not null,
    changed_at timestamptz not null,
    ended_at   timestamptz,
    ended_by   uuid,
    version    bigint      not null default 0,
    constraint agenda_appointment_ended check ((state = 'PLANNED') = (ended_at is null)),
    constraint agenda_appointment_ended_together check ((ended_at is null) = (ended_by is null))
);
create index agenda_appointment_of_worker on agenda_appointment (worker_id, day);
create index agenda_appointment_of_request on agenda_appointment (request_id);

-- The secret address at which a worker's calendar asks for the own appointments; the database knows its keyed hash only.
create table agenda_feed (
    worker_id  uuid        not null constraint agenda_feed_pk primary key,
    token_hash bytea       not null constraint agenda_feed_token_unique unique,
    made_at    timestamptz not null
);
