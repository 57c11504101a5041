-- What the portal noticed in a story when it was filed: stored once, never judged again. A newer version of the rules
-- leaves old signs as they are; only what a worker says of a sign may be added. The words are a resident's: encrypted.
alter table casework_help_request
    add column danger_judged  boolean not null default true, -- false: the story could not be judged, a person reads it
    add column danger_version text;                          -- of rules and model at filing

create table casework_danger_sign (
    id         uuid         not null constraint casework_danger_sign_pk primary key,
    request_id uuid         not null constraint casework_danger_sign_request_fk references casework_help_request,
    kind       text         not null constraint casework_danger_sign_kind_known
                            check (kind in ('MEDISCH', 'SUICIDE', 'GEWELD', 'KIND', 'SEKS', 'UITBUITING', 'DAKLOOS',
                                            'ONTRUIMING', 'AFSLUITING', 'GEEN_ETEN', 'VERWARD')),
    acute      boolean      not null,
    confidence numeric(3, 2) not null,
    rule       text         not null,
    version    text         not null,
    language   text         not null,
    found_on   date         not null,
    words      bytea, -- encrypted; the stretches of the story that gave the sign
    verdict    text         constraint casework_danger_sign_verdict_known check (verdict in ('CONFIRMED', 'REJECTED')),
    judged_by  uuid,
    judged_at  timestamptz,
    constraint casework_danger_sign_judged_together
        check ((verdict is null) = (judged_by is null) and (verdict is null) = (judged_at is null))
);
create index casework_danger_sign_of_request on casework_danger_sign (request_id, id);
create index casework_danger_sign_by_day on casework_danger_sign (found_on);

insert into casework_danger_sign (id, request_id, kind, acute, confidence, rule, version, language, found_on)
select gen_random_uuid(), r.id, k.kind, r.level in ('U0', 'U1'), 0, 'MODEL-' || k.kind, 'm1', r.language, r.received_on
from casework_help_request r cross join unnest(r.danger_signs) as k (kind);

create function casework_danger_sign_refuse_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if (to_jsonb(old) - 'verdict' - 'judged_by' - 'judged_at') = (to_jsonb(new) - 'verdict' - 'judged_by' - 'judged_at') then
            return new;
        end if;
        if current_setting('portal.rotating_keys', true) = 'on' and (to_jsonb(old) - 'words') = (to_jsonb(new) - 'words') then
            return new;
        end if;
    end if;
    raise exception 'signs are never rewritten' using errcode = 'insufficient_privilege';
end $$;
create trigger casework_danger_sign_as_found before update or delete on casework_danger_sign
    for each row execute function casework_danger_sign_refuse_change();
create trigger casework_danger_sign_no_truncate before truncate on casework_danger_sign
    for each statement execute function casework_danger_sign_refuse_change();
