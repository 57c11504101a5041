-- Which rules of the signs of danger are switched off, by whom and why. The newest line of a rule counts; none is removed.
create table casework_sign_switch (
    id        uuid        not null constraint casework_sign_switch_pk primary key,
    rule      text        not null,
    off       boolean     not null,
    reason    bytea       not null, -- encrypted
    worker_id uuid        not null,
    at        timestamptz not null,
    nr        bigint      generated always as identity -- order of writing
);
create index casework_sign_switch_newest on casework_sign_switch (rule, nr desc);

create function casework_sign_switch_refuse_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and current_setting('portal.rotating_keys', true) = 'on'
            and (to_jsonb(old) - 'reason') = (to_jsonb(new) - 'reason') then
        return new;
    end if;
    raise exception 'switches are only added' using errcode = 'insufficient_privilege';
end $$;
create trigger casework_sign_switch_append_only before update or delete on casework_sign_switch
    for each row execute function casework_sign_switch_refuse_change();
