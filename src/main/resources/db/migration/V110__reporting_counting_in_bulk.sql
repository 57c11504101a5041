-- Counting by grouping sets takes a twentieth of the time that one row per count did. Waits, what was closed, danger and
-- terms are only told apart by district or by another dimension, never by both: so they are only counted so.
drop trigger reporting_request_count_insert on reporting_request;
drop trigger reporting_request_count_update on reporting_request;
drop trigger reporting_request_count_delete on reporting_request;
drop trigger reporting_request_count_clear on reporting_request;
drop function reporting_count_change();
drop function reporting_count_clear();
drop function reporting_counts_of(text, text, uuid, text, text, date, date, text, date, date, integer, integer, text, text, date, date, boolean);
drop table reporting_count;

create table reporting_count (
    measure   text    not null constraint reporting_count_measure_known
              check (measure in ('REACH', 'WAIT', 'OUTFLOW', 'DANGER', 'TERM')),
    dimension text    not null constraint reporting_count_dimension_known
              check (dimension in ('*', 'THEME', 'LEVEL', 'TEAM', 'CHANNEL', 'LANGUAGE')),
    month     date    not null, -- of receipt; OUTFLOW: of closing
    district  text    not null, -- 'geen': no address given; '': not told apart by district
    value     text    not null, -- of the dimension, '*' for all
    code      text    not null, -- REACH: how it went; OUTFLOW: outcome; DANGER: in time or not; TERM: term and how it went
    days      integer not null, -- WAIT: working days, 250 for longer; otherwise -1
    people    bigint  not null,
    constraint reporting_count_pk primary key (measure, dimension, month, district, value, code, days)
) with (fillfactor = 80);

-- A change of this year leaves the figures of the years before as they are: another value per calendar year, and under 0
-- after every change at all.
drop table reporting_stamp;
create table reporting_stamp (
    year  integer not null constraint reporting_stamp_pk primary key,
    stamp uuid    not null
);

-- The counts of requests, as rows of reporting_count. The source gives rows of reporting_request with a column sign: 1 for
-- those that count, -1 for those that count no longer.
create function reporting_count_sql(source text) returns text language sql immutable as $sql$
    select format($counts$
        with request as (
            select sign, month, coalesce(district_code, 'geen') as district, theme, level, team_id::text as team, channel, language,
                   reach, case when reach <> 'CONTACT' then reach when first_contact_on <= promise_due then 'KEPT' else 'LATE' end as reached,
                   case when wait_days > 250 then 250 else wait_days end as waited, wait_minutes, date_trunc('month', closed_on::timestamp)::date as closed,
                   coalesce(outcome, 'WITHDRAWN') as ended, legal_code, legal_due, legal_done_on, open
            from (%s) source)
        select 'REACH' as measure, %2$s as dimension, month, district, %3$s as value, reached as code, -1 as days, sum(sign) as people
        from request group by month, district, reached, grouping sets ((), (theme), (level), (team), (channel), (language))
        having sum(sign) <> 0
        union all
        select 'WAIT', %2$s, month, coalesce(district, ''), %3$s, '', waited, sum(sign)
        from request where waited is not null
        group by month, waited, grouping sets ((district), (theme), (level), (team), (channel), (language))
        having sum(sign) <> 0
        union all
        select 'OUTFLOW', %2$s, closed, coalesce(district, ''), %3$s, coalesce(ended, ''), -1, sum(sign)
        from request where closed is not null
        group by closed, grouping sets ((district, ended), (theme), (level), (team), (channel), (language))
        having sum(sign) <> 0
        union all
        select 'DANGER', '*', month, '', '*', case when wait_minutes <= 60 then 'IN_TIME' when reach = 'CONTACT' then 'LATE'
                    when reach = 'WAITING' then 'WAITING' else 'WITHOUT' end, -1, sum(sign)
        from request where level = 'U0' group by month, 6 having sum(sign) <> 0
        union all
        select 'TERM', 'TEAM', month, '', team, legal_code || ' ' || case when legal_done_on <= legal_due then 'KEPT'
                    when legal_done_on is not null then 'MISSED' else 'RUNNING' end, -1, sum(sign)
        from request where legal_due is not null and (legal_done_on is not null or open)
        group by month, team, 6 having sum(sign) <> 0
    $counts$, source,
        $$case when grouping(theme) = 0 then 'THEME' when grouping(level) = 0 then 'LEVEL' when grouping(team) = 0 then 'TEAM'
               when grouping(channel) = 0 then 'CHANNEL' when grouping(language) = 0 then 'LANGUAGE' else '*' end$$,
        $$coalesce(theme, level, team, channel, language, '*')$$)
$sql$;

create function reporting_count_change() returns trigger language plpgsql as $$
declare
    source text := case tg_op
        when 'INSERT' then 'select 1 as sign, * from rows_after'
        when 'DELETE' then 'select -1 as sign, * from rows_before'
        else 'select 1 as sign, * from rows_after union all select -1, * from rows_before' end;
begin
    -- planned anew each time: a plan for one row would take hours for ten thousand
    execute 'insert into reporting_count as counted ' || reporting_count_sql(source)
        || ' on conflict on constraint reporting_count_pk do update set people = counted.people + excluded.people';
    execute 'insert into reporting_stamp select year, gen_random_uuid() from (
                 select distinct y.year from (' || source || ') r
                 cross join lateral (values (0), (extract(year from month)::integer), (extract(year from closed_on)::integer)) y (year)
                 where y.year is not null) changed
             order by year on conflict on constraint reporting_stamp_pk do update set stamp = excluded.stamp';
    return null;
end $$;
create trigger reporting_request_count_insert after insert on reporting_request
    referencing new table as rows_after for each statement execute function reporting_count_change();
create trigger reporting_request_count_update after update on reporting_request
    referencing old table as rows_before new table as rows_after
    for each statement execute function reporting_count_change();
create trigger reporting_request_count_delete after delete on reporting_request
    referencing old table as rows_before for each statement execute function reporting_count_change();

create function reporting_count_clear() returns trigger language plpgsql as $$
begin
    delete from reporting_count;
    insert into reporting_stamp
    select year, gen_random_uuid() from (select 0 as year union select year from reporting_stamp) changed
    order by year on conflict on constraint reporting_stamp_pk do update set stamp = excluded.stamp;
    return null;
end $$;
create trigger reporting_request_count_clear after truncate on reporting_request
    for each statement execute function reporting_count_clear();

do $$ begin
    execute 'insert into reporting_count ' || reporting_count_sql('select 1 as sign, * from reporting_request');
end $$;
