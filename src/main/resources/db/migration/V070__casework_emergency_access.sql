-- Who was let near a case or kept from it, by whom and when; the reason stands in the timeline.
alter table casework_access
    add column decided_at timestamptz not null default now(),
    add column decided_by uuid;

-- The glass that was broken: somebody opened a case that was not theirs to see, for a limited time. Never changed.
create table casework_emergency_access (
    id         uuid        not null constraint casework_emergency_access_pk primary key,
    request_id uuid        not null constraint casework_emergency_access_request_fk references casework_help_request,
    worker_id  uuid        not null,
    from_at    timestamptz not null,
    until_at   timestamptz not null,
    reason     bytea       not null, -- encrypted
    constraint casework_emergency_access_ends check (until_at > from_at)
);
create index casework_emergency_access_of_worker on casework_emergency_access (request_id, worker_id, until_at);
create index casework_emergency_access_newest on casework_emergency_access (from_at desc, id);

create function casework_emergency_access_refuse_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and current_setting('portal.rotating_keys', true) = 'on'
            and (to_jsonb(old) - 'reason') = (to_jsonb(new) - 'reason') then
        return new;
    end if;
    raise exception 'emergency access is only added' using errcode = 'insufficient_privilege';
end $$;
create trigger casework_emergency_access_append_only before update or delete on casework_emergency_access
    for each row execute function casework_emergency_access_refuse_change();

alter table notification_notice
    drop constraint notification_notice_kind_known,
    drop constraint notification_notice_for_whom,
    add constraint notification_notice_kind_known
        check (kind in ('RECEIPT', 'MESSAGE', 'CLOSED', 'ASSIGNED', 'URGENT', 'DIGEST', 'DIGEST_LEAD', 'EMERGENCY_ACCESS')),
    add constraint notification_notice_for_whom
        check ((kind in ('ASSIGNED', 'URGENT', 'DIGEST', 'DIGEST_LEAD', 'EMERGENCY_ACCESS')) = (worker_id is not null));
