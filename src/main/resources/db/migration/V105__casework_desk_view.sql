-- A filter of the desk under a name, of one worker or of a team. The filter is the query of the desk's address, codes only;
-- the name is typed and therefore encrypted.
create table casework_desk_view (
    id         uuid        not null constraint casework_desk_view_pk primary key,
    worker_id  uuid,
    team_id    uuid,
    name       bytea       not null,
    filter     text        not null constraint casework_desk_view_filter_codes check (length(filter) <= 300 and filter ~ '^[A-Za-z0-9_=&-]*$'),
    created_at timestamptz not null,
    created_by uuid        not null,
    constraint casework_desk_view_one_owner check (num_nonnulls(worker_id, team_id) = 1)
);
create index casework_desk_view_of_worker on casework_desk_view (worker_id) where worker_id is not null;
create index casework_desk_view_of_team on casework_desk_view (team_id) where team_id is not null;

-- With which view a worker's desk opens; without one it shows everything that must be done now.
create table casework_desk_start (
    worker_id uuid not null constraint casework_desk_start_pk primary key,
    view_id   uuid not null constraint casework_desk_start_view_fk references casework_desk_view on delete cascade
);
create index casework_desk_start_by_view on casework_desk_start (view_id);
