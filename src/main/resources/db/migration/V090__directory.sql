-- The social map (sociale kaart): organisations and what they offer. Published facts about organisations, nothing about
-- residents, so stored readable: the database searches Dutch words in it.
create table directory_organisation (
    id          uuid not null constraint directory_organisation_pk primary key,
    name        text not null constraint directory_organisation_name check (length(name) between 1 and 200),
    description text not null,
    website     text,
    email       text,
    phone       text
);
create index directory_organisation_by_name on directory_organisation (lower(name), id);

create table directory_service (
    id               uuid        not null constraint directory_service_pk primary key,
    organisation_id  uuid        not null constraint directory_service_organisation_fk references directory_organisation,
    name             text        not null constraint directory_service_name check (length(name) between 1 and 200),
    description      text        not null,
    status           text        not null constraint directory_service_status_known
                                 check (status in ('ACTIVE', 'TEMPORARILY_CLOSED', 'INACTIVE', 'DEFUNCT')),
    website          text,
    email            text,
    phone            text,
    how_to_apply     text,
    for_whom         text,
    fees             text,
    interpreters     text,
    opening_note     text,
    themes           text[]      not null,
    languages        text[]      not null,
    areas            text[]      not null, -- codes of districts; empty: the whole municipality
    capacity_note    text,
    capacity_on      date,
    checked_on       date,
    words            tsvector    not null default ''::tsvector,
    version          bigint      not null,
    changed_at       timestamptz not null,
    changed_by       uuid, -- null: by import
    constraint directory_service_capacity check (capacity_note is null or capacity_on is not null)
);
create index directory_service_by_name on directory_service (lower(name), id);
create index directory_service_words on directory_service using gin (words);
create index directory_service_themes on directory_service using gin (themes);
create index directory_service_of_organisation on directory_service (organisation_id);

create table directory_location (
    id         uuid    not null, -- services may share a place
    service_id uuid    not null constraint directory_location_service_fk references directory_service on delete cascade,
    nr         integer not null,
    name       text    not null,
    street     text    not null,
    postcode   text    not null,
    city       text    not null,
    constraint directory_location_pk primary key (service_id, id),
    constraint directory_location_order unique (service_id, nr)
);
create table directory_opening (
    service_id uuid     not null constraint directory_opening_service_fk references directory_service on delete cascade,
    day        smallint not null constraint directory_opening_day check (day between 1 and 7), -- Monday is 1
    opens      time     not null,
    closes     time     not null,
    constraint directory_opening_pk primary key (service_id, day, opens),
    constraint directory_opening_ends check (closes > opens)
);

-- Files in Open Referral shape. What they replaced is kept, so that the last one can be taken back.
create table directory_import (
    id         uuid        not null constraint directory_import_pk primary key,
    state      text        not null constraint directory_import_state check (state in ('CHECKED', 'APPLIED', 'UNDONE')),
    checked_at timestamptz not null,
    checked_by uuid        not null,
    applied_at timestamptz,
    undone_at  timestamptz,
    services   integer     not null,
    added      integer     not null,
    changed    integer     not null,
    left_out   jsonb       not null, -- fields of the file that the portal does not keep, with how often
    content    text        not null,
    before     text,
    constraint directory_import_applied check ((state = 'CHECKED') = (applied_at is null)),
    constraint directory_import_undone check ((state = 'UNDONE') = (undone_at is not null)),
    constraint directory_import_before check ((applied_at is null) = (before is null))
);
create index directory_import_newest on directory_import (checked_at desc, id);
