-- The reporting code of one case was read in an emergency by somebody who may not read it otherwise, for a limited time.
-- Never changed.
create table meldcode_emergency (
    id         uuid        not null constraint meldcode_emergency_pk primary key,
    request_id uuid        not null,
    worker_id  uuid        not null,
    from_at    timestamptz not null,
    until_at   timestamptz not null,
    reason     bytea       not null, -- encrypted
    constraint meldcode_emergency_ends check (until_at > from_at)
);
create index meldcode_emergency_of_worker on meldcode_emergency (request_id, worker_id, until_at);
create index meldcode_emergency_newest on meldcode_emergency (from_at desc, id);

create function meldcode_emergency_refuse_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and current_setting('portal.rotating_keys', true) = 'on'
            and (to_jsonb(old) - 'reason') = (to_jsonb(new) - 'reason') then
        return new;
    end if;
    raise exception 'emergency access is only added' using errcode = 'insufficient_privilege';
end $$;
create trigger meldcode_emergency_append_only before update or delete on meldcode_emergency
    for each row execute function meldcode_emergency_refuse_change();
