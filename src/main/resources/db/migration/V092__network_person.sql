-- Persons around a resident. Everything about them is one encrypted value; who is no longer there is deleted.
create table network_person (
    id         uuid        not null constraint network_person_pk primary key,
    request_id uuid        not null,
    person     bytea       not null, -- encrypted JSON
    version    bigint      not null,
    changed_at timestamptz not null,
    changed_by uuid        not null
);
create index network_person_of_request on network_person (request_id, id);
