-- Every change of a help line by an administrator; the newest of a line counts, and before the first the configuration
-- does. What was typed is encrypted. Append-only: what residents were shown when stays known.
create table helplines_change (
    id        uuid        not null constraint helplines_change_pk primary key,
    nr        bigint      not null generated always as identity constraint helplines_change_nr_unique unique,
    what      text        not null constraint helplines_change_what_known
                          check (what in ('CHANGED', 'CHECKED', 'REMOVED')),
    at        timestamptz not null,
    worker_id uuid        not null,
    line      bytea       not null, -- encrypted JSON of the line
    reason    bytea,                -- encrypted
    constraint helplines_change_reason check (what = 'CHECKED' or reason is not null)
);

create function helplines_change_refuse_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and current_setting('portal.rotating_keys', true) = 'on'
            and (to_jsonb(old) - 'line' - 'reason') = (to_jsonb(new) - 'line' - 'reason') then
        return new;
    end if;
    raise exception 'changes of help lines are only added' using errcode = 'insufficient_privilege';
end $$;
create trigger helplines_change_append_only before update or delete on helplines_change
    for each row execute function helplines_change_refuse_change();
create trigger helplines_change_no_truncate before truncate on helplines_change
    for each statement execute function helplines_change_refuse_change();
