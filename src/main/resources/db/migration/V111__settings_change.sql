-- What an administrator changed about texts, topics, periods and limits; the newest value counts, and before the first the
-- one that came with the portal. What was typed is encrypted. Append-only: what held when stays known.
create table settings_change (
    id        uuid        not null constraint settings_change_pk primary key,
    nr        bigint      not null generated always as identity constraint settings_change_nr_unique unique,
    sheet     text        not null, -- code of what was changed together
    at        timestamptz not null,
    worker_id uuid        not null,
    changes   bytea       not null, -- encrypted JSON: per field what it was and became
    reason    bytea       not null  -- encrypted
);

create function settings_change_refuse_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and current_setting('portal.rotating_keys', true) = 'on'
            and (to_jsonb(old) - 'changes' - 'reason') = (to_jsonb(new) - 'changes' - 'reason') then
        return new;
    end if;
    raise exception 'changes of settings are only added' using errcode = 'insufficient_privilege';
end $$;
create trigger settings_change_append_only before update or delete on settings_change
    for each row execute function settings_change_refuse_change();
create trigger settings_change_no_truncate before truncate on settings_change
    for each statement execute function settings_change_refuse_change();
