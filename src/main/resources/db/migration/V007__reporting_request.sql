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
    promise_due      date    not null,
    next_due         date    not null,
    open             boolean not null,
    -- whether a person reached the resident, and if not, how it ended
    reach            text    not null generated always as (
        case when first_contact_on is not null then 'CONTACT'
             when status = 'WITHDRAWN' or outcome = 'GEEN_CONTACT' then 'DROPPED_OUT'
             when open then 'WAITING'
             else 'CLOSED_WITHOUT' end) stored,
    constraint reporting_request_wait_with_contact check ((first_contact_on is null) = (wait_days is null))
);
create index reporting_request_by_month on reporting_request
    (month, district_code, theme, reach, wait_days, outcome) include (first_contact_on, promise_due);
create index reporting_request_open on reporting_request (team_id, next_due) where open;
create index reporting_request_contacts on reporting_request (first_contact_on, district_code, theme, wait_days)
    where first_contact_on is not null;
