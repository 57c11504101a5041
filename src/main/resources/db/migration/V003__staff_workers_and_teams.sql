create table staff_team (
    id         uuid    not null constraint staff_team_pk primary key,
    name       text    not null constraint staff_team_name_unique unique,
    location   text    not null,
    hours      text    not null,
    phone      text    not null,
    front_desk boolean not null default false,
    active     boolean not null default true,
    version    bigint  not null default 0
);
-- Exactly one team takes what has no known address.
create unique index staff_team_one_front_desk on staff_team (front_desk) where front_desk;

-- A quarter has one team; a team area is a set of quarters, often not a CBS district.
create table staff_team_area (
    quarter_code text not null constraint staff_team_area_pk primary key,
    team_id      uuid not null constraint staff_team_area_team_fk references staff_team
);
create index staff_team_area_by_team on staff_team_area (team_id);

create table staff_worker (
    id             uuid        not null constraint staff_worker_pk primary key,
    username       text        not null constraint staff_worker_username_unique unique
                               constraint staff_worker_username_shape check (username = lower(username)),
    display_name   text        not null,
    email          text        not null,
    password_hash  text        not null,
    -- given by somebody else: good for choosing an own one, for nothing more
    password_must_change boolean not null default false,
    -- raised to end all sessions of this account
    session_stamp  integer     not null default 0,
    active         boolean     not null default true,
    contract_hours numeric(4, 1) not null default 36
                               constraint staff_worker_hours_range check (contract_hours between 0 and 40),
    languages      text[]      not null default '{nl}',
    created_at     timestamptz not null,
    version        bigint      not null default 0
);
create table staff_worker_role (
    worker_id uuid not null constraint staff_worker_role_worker_fk references staff_worker,
    role      text not null constraint staff_worker_role_known
                   check (role in ('WORKER', 'TEAM_LEAD', 'ADMIN', 'PRIVACY_OFFICER')),
    constraint staff_worker_role_pk primary key (worker_id, role)
);
create table staff_membership (
    worker_id uuid    not null constraint staff_membership_worker_fk references staff_worker,
    team_id   uuid    not null constraint staff_membership_team_fk references staff_team,
    constraint staff_membership_pk primary key (worker_id, team_id)
);
create index staff_membership_by_team on staff_membership (team_id);
create table staff_leave (
    id         uuid not null constraint staff_leave_pk primary key,
    worker_id  uuid not null constraint staff_leave_worker_fk references staff_worker,
    first_day  date not null,
    last_day   date not null,
    kind       text not null constraint staff_leave_kind_known check (kind in ('LEAVE', 'SICK', 'TRAINING')),
    constraint staff_leave_in_order check (first_day <= last_day)
);
create index staff_leave_by_worker on staff_leave (worker_id, last_day);
