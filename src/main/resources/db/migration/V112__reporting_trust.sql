-- What tells whether people keep their trust, worked out from the history of a request: whether it was opened again, how soon
-- after it was closed, and the longest time that nobody of the municipality spoke with the resident.
alter table reporting_request
    add column reopened    boolean not null default false,
    add column return_days integer, -- calendar days from closing to opening again; null if that never happened
    add column silent_days integer; -- calendar days, the longest that is over; the first contact ends one as well

alter table reporting_count
    drop constraint reporting_count_measure_known,
    add constraint reporting_count_measure_known
        check (measure in ('REACH', 'WAIT', 'OUTFLOW', 'DANGER', 'TERM', 'GAVE_UP', 'LEFT', 'RETURN', 'SILENCE'));

alter function reporting_count_sql(text) rename to reporting_count_main_sql;

-- All counts: those of before, and per district those of trust.
create function reporting_count_sql(source text) returns text language sql immutable as $sql$
    select reporting_count_main_sql(source) || format($counts$
        union all
        select 'GAVE_UP', '*', month, coalesce(district_code, 'geen'), '*',
               case when status = 'WITHDRAWN' then 'WITHDREW' else 'NOT_REACHED' end, -1, sum(sign)
        from (%1$s) source where reach = 'DROPPED_OUT' group by month, 4, 6 having sum(sign) <> 0
        union all
        select 'LEFT', '*', month, coalesce(district_code, 'geen'), '*',
               case when status = 'WITHDRAWN' then 'LEFT' else 'STAYED' end, -1, sum(sign)
        from (%1$s) source where reach = 'CONTACT' group by month, 4, 6 having sum(sign) <> 0
        union all
        select 'RETURN', '*', month, coalesce(district_code, 'geen'), '*',
               case when return_days <= 90 then 'SOON' when reopened then 'LATER' else 'NOT' end, -1, sum(sign)
        from (%1$s) source where reopened or closed_on is not null group by month, 4, 6 having sum(sign) <> 0
        union all
        select 'SILENCE', '*', month, coalesce(district_code, 'geen'), '*', '', least(silent_days, 250), sum(sign)
        from (%1$s) source where silent_days is not null group by month, 4, 7 having sum(sign) <> 0
    $counts$, source)
$sql$;

do $$ begin
    execute 'insert into reporting_count select * from (' || reporting_count_sql('select 1 as sign, * from reporting_request')
        || ') counted where measure in (''GAVE_UP'', ''LEFT'', ''RETURN'', ''SILENCE'')';
end $$;
