-- Contract hours and which part of them goes to residents, from a day on. Before the first row of somebody the hours of
-- the account count, and all of them go to residents. A later row for the same day takes the place of the earlier one;
-- none goes, so that it stays known what held and why.
create table staff_hours (
    id                uuid          not null constraint staff_hours_pk primary key,
    nr                bigint        not null generated always as identity constraint staff_hours_nr_unique unique,
    worker_id         uuid          not null constraint staff_hours_worker_fk references staff_worker,
    valid_from        date          not null,
    hours             numeric(4, 1) not null constraint staff_hours_range check (hours between 0 and 40),
    residents_percent integer       not null constraint staff_hours_percent check (residents_percent between 0 and 100),
    reason            bytea         not null, -- encrypted
    set_by            uuid          not null constraint staff_hours_set_by_fk references staff_worker,
    set_at            timestamptz   not null
);
create index staff_hours_by_worker on staff_hours (worker_id, valid_from desc, nr desc);

create function staff_hours_on(worker uuid, day date) returns setof staff_hours language sql stable as $$
    select * from staff_hours where worker_id = worker and valid_from <= day order by valid_from desc, nr desc limit 1
$$;
