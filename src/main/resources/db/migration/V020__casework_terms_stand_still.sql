-- From what each date was counted, so that it can be explained, and counted again when a rule changes.
alter table casework_help_request
    add column promise_level   text,
    add column promise_from    timestamptz,
    add column suspensions     jsonb not null default '[]'
                               constraint casework_help_request_suspensions_listed check (jsonb_typeof(suspensions) = 'array'),
    add column legal_done_on   date, -- what the law asked was done, in Europe/Amsterdam
    add column silent_since    timestamptz, -- the oldest message without answer, or else the last human contact
    add column silent_lead_from date; -- from this day on the team lead is warned too

-- A raised level counts from the moment it was raised.
with raised as (
    select distinct on (request_id) request_id, at
      from casework_timeline
     where kind = 'TRIAGED' and detail ->> 'to' < detail ->> 'from'
     order by request_id, at desc)
update casework_help_request r
   set promise_level = r.level,
       promise_from = coalesce((select at from raised where request_id = r.id), r.received_at),
       legal_done_on = case when r.legal_code is not null and r.legal_due is not null and not r.legal_open
                            then (coalesce(r.first_contact_at, r.closed_at, r.received_at) at time zone 'Europe/Amsterdam')::date end,
       silent_since = case when r.resident_waits then r.last_resident_at
                           else coalesce(r.last_human_contact_at, r.received_at) end,
       silent_lead_from = r.silent_from + 7;

alter table casework_help_request
    alter column promise_level set not null,
    alter column promise_from set not null,
    alter column silent_since set not null,
    alter column silent_lead_from set not null,
    alter column suspensions drop default,
    add constraint casework_help_request_promise_level_known check (promise_level in ('U0', 'U1', 'U2', 'U3', 'U4')),
    add constraint casework_help_request_running_or_done check (not (legal_open and legal_done_on is not null));

-- All that runs, whatever team, in the order in which it is counted again.
create index casework_help_request_running on casework_help_request (id) where open;
