-- What was imported, each file as a set of its own. A set counts from the day somebody confirmed it until it is undone;
-- what is in force follows from that, so that undoing brings back what was there before.
create table neighbourhood_import (
    id          uuid        not null constraint neighbourhood_import_pk primary key,
    kind        text        not null constraint neighbourhood_import_kind check (kind in
                                ('KEY_FIGURES', 'ADDRESSES', 'LIVEABILITY', 'DISTRICTS', 'QUARTERS', 'CROSSWALK')),
    year        integer     not null, -- 0: what was there before the first import
    state       text        not null constraint neighbourhood_import_state check (state in ('CHECKED', 'APPLIED', 'UNDONE')),
    checked_at  timestamptz not null,
    checked_by  uuid, -- null: by command
    applied_at  timestamptz,
    undone_at   timestamptz,
    undone_by   uuid,
    undo_reason bytea,
    lines       bigint      not null,
    kept        bigint      not null,
    elsewhere   bigint      not null,
    missing     bigint      not null,
    fingerprint text        not null, -- SHA-256 of the file
    constraint neighbourhood_import_applied check ((state = 'CHECKED') = (applied_at is null)),
    constraint neighbourhood_import_undone check ((state = 'UNDONE') = (undone_at is not null))
);
create index neighbourhood_import_in_force on neighbourhood_import (kind, year desc, applied_at desc) where state = 'APPLIED';

create table neighbourhood_key_figure (
    import_id uuid    not null constraint neighbourhood_key_figure_import_fk references neighbourhood_import on delete cascade,
    code      text    not null,
    figure    text    not null, -- short name of Statistics Netherlands
    value     numeric not null,
    constraint neighbourhood_key_figure_pk primary key (import_id, code, figure)
);
create table neighbourhood_liveability (
    import_id uuid     not null constraint neighbourhood_liveability_import_fk references neighbourhood_import on delete cascade,
    code      text     not null,
    year      integer  not null,
    class     smallint constraint neighbourhood_liveability_class check (class between 1 and 9), -- as published, never computed
    deviation numeric  not null, -- from the national mean; the sum of the five
    housing   numeric  not null,
    physical  numeric  not null,
    amenities numeric  not null,
    social    numeric  not null,
    nuisance  numeric  not null,
    constraint neighbourhood_liveability_pk primary key (import_id, code, year)
);
create table neighbourhood_import_area (
    import_id uuid  not null constraint neighbourhood_import_area_import_fk references neighbourhood_import on delete cascade,
    code      text  not null,
    name      text  not null,
    outline   jsonb, -- in metres of the national grid (RD)
    constraint neighbourhood_import_area_pk primary key (import_id, code)
);
create table neighbourhood_import_address (
    import_id    uuid    not null constraint neighbourhood_import_address_import_fk references neighbourhood_import on delete cascade,
    postcode     char(6) collate "C" not null,
    house_number integer not null,
    quarter_code text    not null,
    constraint neighbourhood_import_address_pk primary key (import_id, postcode, house_number)
);
-- Codes are valid per year: which part of an old area went to which new one.
create table neighbourhood_crosswalk (
    import_id uuid    not null constraint neighbourhood_crosswalk_import_fk references neighbourhood_import on delete cascade,
    old_code  text    not null,
    old_year  integer not null,
    new_code  text    not null,
    new_year  integer not null,
    share     numeric not null constraint neighbourhood_crosswalk_share check (share > 0 and share <= 1),
    constraint neighbourhood_crosswalk_pk primary key (import_id, old_code, new_code)
);
