-- What the municipality chose for its promises, alarms and days; the newest version holds. Without any, the
-- configuration does. Append-only: what held when stays known.
create table terms_choice (
    id               uuid        not null constraint terms_choice_pk primary key,
    version          bigint      not null constraint terms_choice_version_unique unique
                                 constraint terms_choice_version_from_one check (version > 0),
    made_at          timestamptz not null,
    made_by          uuid        not null,
    reason           bytea       not null, -- encrypted
    changes          text[]      not null, -- codes of what was changed
    urgent           integer     not null, -- promises in working days: U1, U2, U3, U4
    quick            integer     not null,
    ordinary         integer     not null,
    information      integer     not null,
    read_within      integer     not null,
    silence          integer     not null, -- working days without human contact until the worker is warned
    silence_for_lead integer     not null, -- and then until the team lead is
    closing_time     time        not null,
    closing_days     date[]      not null, -- the office is closed
    equated_days     date[]      not null, -- on a par with holidays by royal decree
    covered_from     date        not null, -- the years that the decrees speak about
    covered_until    date        not null,
    lengths          text[]      not null, -- own lengths of statutory terms, such as 'WGS_BESCHIKKING 6 WEEKS'
    constraint terms_choice_at_least_a_day check
        (least(urgent, quick, ordinary, information, read_within, silence, silence_for_lead) >= 1),
    constraint terms_choice_coverage_in_order check (covered_from <= covered_until)
);

create function terms_choice_refuse_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and current_setting('portal.rotating_keys', true) = 'on'
            and (to_jsonb(old) - 'reason') = (to_jsonb(new) - 'reason') then
        return new;
    end if;
    raise exception 'choices of the municipality are append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger terms_choice_append_only before update or delete on terms_choice
    for each row execute function terms_choice_refuse_change();
create trigger terms_choice_no_truncate before truncate on terms_choice
    for each statement execute function terms_choice_refuse_change();
