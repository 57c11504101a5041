-- What the municipality takes for granted when it reckons with hands. Each change is a new row with its reason; none goes.
create table hands_assumptions (
    id                     uuid          not null constraint hands_assumptions_pk primary key,
    number                 integer       not null constraint hands_assumptions_number_unique unique,
    made_at                timestamptz   not null,
    made_by                uuid          not null,
    reason                 bytea         not null,
    hours_per_week         numeric(4, 1) not null constraint hands_assumptions_week check (hours_per_week between 20 and 40),
    leave_percent          numeric(4, 1) not null,
    sickness_percent       numeric(4, 1) not null,
    training_percent       numeric(4, 1) not null,
    administration_percent numeric(4, 1) not null,
    occupancy_percent      numeric(4, 1) not null,
    task_percent           integer       not null constraint hands_assumptions_task check (task_percent between 1 and 100),
    inflow_margin_percent  integer       not null constraint hands_assumptions_margin check (inflow_margin_percent between 0 and 50),
    fewest_cases           integer       not null,
    likely_cases           integer       not null,
    most_cases             integer       not null,
    target_days            integer       not null constraint hands_assumptions_target check (target_days between 1 and 60),
    target_percent         integer       not null constraint hands_assumptions_share check (target_percent between 50 and 99),
    constraint hands_assumptions_cases check (0 < fewest_cases and fewest_cases <= likely_cases and likely_cases <= most_cases)
);
create table hands_theme_hours (
    assumptions_id uuid          not null constraint hands_theme_hours_assumptions_fk references hands_assumptions,
    theme          text          not null,
    low            numeric(5, 1) not null,
    likely         numeric(5, 1) not null,
    high           numeric(5, 1) not null,
    constraint hands_theme_hours_pk primary key (assumptions_id, theme),
    constraint hands_theme_hours_band check (0 < low and low <= likely and likely <= high)
);
-- A saved "what if": what was asked, and what came out that day.
create table hands_plan (
    id                uuid          not null constraint hands_plan_pk primary key,
    name              bytea         not null,
    made_at           timestamptz   not null,
    made_by           uuid          not null,
    district_code     text          not null,
    extra_hands       numeric(4, 1) not null,
    questions_percent integer       not null,
    task_percent      integer       not null,
    needed_low        numeric(6, 1) not null,
    needed_high       numeric(6, 1) not null,
    available         numeric(6, 1) not null,
    grows             boolean       not null
);
create index hands_plan_by_time on hands_plan (made_at desc);
