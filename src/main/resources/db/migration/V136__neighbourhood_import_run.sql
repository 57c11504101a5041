-- A file that is looked through in the background: how far it is, and what came of it. The rows of the file itself are in
-- one transaction that ends before this one says so; a run whose beat stopped was broken off and left nothing.
create table neighbourhood_import_run (
    id         uuid        not null constraint neighbourhood_import_run_pk primary key,
    kind       text        not null constraint neighbourhood_import_run_kind check (kind in
                               ('KEY_FIGURES', 'ADDRESSES', 'LIVEABILITY', 'DISTRICTS', 'QUARTERS', 'CROSSWALK')),
    year       integer     not null,
    state      text        not null constraint neighbourhood_import_run_state check (state in
                               ('RUNNING', 'CHECKED', 'REFUSED', 'BROKEN_OFF')),
    started_at timestamptz not null,
    started_by uuid        not null,
    beat_at    timestamptz not null,
    percent    integer     not null constraint neighbourhood_import_run_percent check (percent between 0 and 100),
    lines      bigint      not null,
    refused    bigint      not null,
    problems   bytea, -- encrypted JSON: line, reason and what stood there
    import_id  uuid constraint neighbourhood_import_run_import_fk references neighbourhood_import on delete set null
);
-- One at a time.
create unique index neighbourhood_import_run_one on neighbourhood_import_run (state) where state = 'RUNNING';
create index neighbourhood_import_run_by_import on neighbourhood_import_run (import_id);
