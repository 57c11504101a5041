-- The help request. Columns of type bytea hold AES-256-GCM values or keyed hashes; the database never sees a word of a
-- resident. What a list filters or sorts on is a code or a date.
create table casework_help_request (
    id                    uuid        not null constraint casework_help_request_pk primary key,
    reference             text        not null constraint casework_help_request_reference_unique unique,
    access_code_hash      bytea       not null,
    submission_key_hash   bytea       not null constraint casework_help_request_submission_unique unique,
    received_at           timestamptz not null,
    received_on           date        not null, -- calendar date in Europe/Amsterdam: legal start date, never changes
    channel               text        not null constraint casework_help_request_channel_known
                                      check (channel in ('ONLINE', 'PHONE', 'DESK', 'PARTNER')),
    sender                text        not null constraint casework_help_request_sender_known
                                      check (sender in ('SELF', 'FAMILY_OR_NEIGHBOUR', 'GP', 'SCHOOL',
                                                        'POLICE_OR_VEILIG_THUIS', 'HOUSING_ASSOCIATION', 'OTHER_WORKER')),
    language              text        not null,
    themes                text[]      not null constraint casework_help_request_has_theme check (cardinality(themes) > 0),
    primary_theme         text        not null,
    level                 text        not null constraint casework_help_request_level_known
                                      check (level in ('U0', 'U1', 'U2', 'U3', 'U4')),
    status                text        not null constraint casework_help_request_status_known
                                      check (status in ('NEW', 'IN_TRIAGE', 'WAITING_FOR_RESIDENT', 'ASSIGNED',
                                                        'CONTACT_MADE', 'IN_PROGRESS', 'WAITING_LIST', 'REFERRED',
                                                        'CLOSED', 'WITHDRAWN')),
    open                  boolean     not null generated always as (status not in ('CLOSED', 'WITHDRAWN')) stored,
    outcome               text,
    danger_answer         text        not null constraint casework_help_request_danger_known
                                      check (danger_answer in ('YES', 'NO', 'UNKNOWN')),
    danger_signs          text[]      not null default '{}', -- codes of dangersigns, most severe first
    district_code         text,
    quarter_code          text,
    team_id               uuid        not null,
    assigned_to           uuid,
    assigned_at           timestamptz,
    restricted            boolean     not null default false,
    promise_due           date        not null, -- first human contact, by the municipality's own promise
    legal_code            text,
    legal_due             date,
    legal_open            boolean     not null default false, -- the statutory term still runs
    follow_up_on          date, -- what a worker promised for a day: next try, call back
    next_due              date        not null, -- the earliest date that still binds; drives order and colour
    silent_from           date        not null, -- from this day on "too long silent" unless a human makes contact
    first_contact_at      timestamptz,
    last_human_contact_at timestamptz,
    last_resident_at      timestamptz not null,
    resident_waits        boolean     not null default false, -- the resident wrote last
    contact_attempts      integer     not null default 0,
    closed_at             timestamptz,
    story                 bytea       not null,
    excerpt               bytea       not null,
    person_name           bytea,
    contact               bytea       not null, -- how to reach the person safely, and the address
    revision              bigint      not null,
    version               bigint      not null,
    constraint casework_help_request_legal_together check ((legal_due is null) or (legal_code is not null)),
    constraint casework_help_request_outcome_when_closed check ((status = 'CLOSED') = (outcome is not null)),
    constraint casework_help_request_closed_at check ((status in ('CLOSED', 'WITHDRAWN')) = (closed_at is not null)),
    constraint casework_help_request_urgent_never_waits check (not (level in ('U0', 'U1') and status = 'WAITING_LIST')),
    constraint casework_help_request_assigned_together check ((assigned_to is null) = (assigned_at is null))
);
-- The desk: open cases of some teams by date. Everything it filters on is in the row; open cases are few.
create index casework_help_request_desk on casework_help_request (team_id, next_due, id) where open;
create index casework_help_request_mine on casework_help_request (assigned_to, next_due, id) where open;
create index casework_help_request_closed on casework_help_request (team_id, closed_at desc, id) where not open;

-- Who may see a restricted case besides its owner (ALLOWED), and who may never see a case (EXCLUDED: family, neighbour).
create table casework_access (
    request_id uuid not null constraint casework_access_request_fk references casework_help_request,
    worker_id  uuid not null,
    kind       text not null constraint casework_access_kind_known check (kind in ('ALLOWED', 'EXCLUDED')),
    constraint casework_access_pk primary key (request_id, worker_id)
);
create index casework_access_by_worker on casework_access (worker_id, kind);

-- Everything that happened, in order. Append-only.
create table casework_timeline (
    id            uuid        not null constraint casework_timeline_pk primary key,
    request_id    uuid        not null constraint casework_timeline_request_fk references casework_help_request,
    at            timestamptz not null,
    kind          text        not null,
    actor_kind    text        not null constraint casework_timeline_actor_known
                              check (actor_kind in ('RESIDENT', 'WORKER', 'SYSTEM')),
    actor_id      uuid,
    resident_sees boolean     not null,
    human_contact boolean     not null,
    detail        jsonb       not null default '{}', -- codes and dates only
    body          bytea, -- encrypted text: note, message, reason
    action_key    uuid constraint casework_timeline_action_unique unique -- the same form sent twice adds one entry
);
create index casework_timeline_of_request on casework_timeline (request_id, at, id);

-- Keyed hashes of stemmed words, names, phone number, postcode: found without being readable.
create table casework_search (
    request_id  uuid        not null constraint casework_search_pk primary key
                            constraint casework_search_request_fk references casework_help_request,
    tokens      bigint[]    not null
);
create index casework_search_tokens on casework_search using gin (tokens) with (fastupdate = off);

-- Append-only means the database refuses. Key rotation may replace the encrypted body, and nothing else.
create function casework_timeline_refuse_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and current_setting('portal.rotating_keys', true) = 'on' then
        if (to_jsonb(old) - 'body') = (to_jsonb(new) - 'body') then
            return new;
        end if;
    end if;
    raise exception 'the timeline is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger casework_timeline_append_only before update or delete on casework_timeline
    for each row execute function casework_timeline_refuse_change();
create trigger casework_timeline_no_truncate before truncate on casework_timeline
    for each statement execute function casework_timeline_refuse_change();
