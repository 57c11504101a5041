-- One row of codes and dates per help request, fed by events after commit; a command rebuilds it from casework.
create table reporting_request (
    request_id       uuid    not null constraint reporting_request_pk primary key,
    revision         bigint  not null, -- an older event never overwrites a newer one
    received_on      date    not null,
    month            date    not null generated always as (date_trunc('month', received_on::timestamp)::date) stored,
    district_code    text, -- null: no address given
    team_id          uuid    not null,
    theme            text    not null,
    level            text    not null,
    channel          text    not null,
    language         text    not null,
    status           text    not null,
    outcome          text,
    first_contact_on date,
    wait_days        integer, -- working days from receipt to first human contact
    closed_on        date,
    next_due         date    not null,
    open             boolean not null
);
create index reporting_request_by_month on reporting_request (month, district_code, theme);
create index reporting_request_open on reporting_request (team_id, next_due) where open;
