-- What came of appointments, goals and the question whether it helped: one answer per request, so that a count is always one
-- of people, and three appointments of one resident are never three people. The command rebuild-reporting fills it in for
-- what came before.
alter table reporting_request
    add column met    text constraint reporting_request_met_known
                      check (met in ('KEPT', 'MISSED_BY_RESIDENT', 'MISSED_BY_US', 'CANCELLED')),
    add column helped text constraint reporting_request_helped_known check (helped in ('YES', 'PARTLY', 'NO')),
    -- by life domain, what became of the goal that got its outcome last: 'FIN:REACHED HUI:PARTLY'
    add column goals  text,
    add column goal   text generated always as (
        case when goals is null then null
             when goals !~ ':(REACHED|PARTLY|NOT_REACHED)' then 'DROPPED'
             when goals !~ ':(PARTLY|NOT_REACHED)' then 'REACHED'
             when goals !~ ':(REACHED|PARTLY)' then 'NOT_REACHED'
             else 'PARTLY' end) stored;

alter table reporting_count
    drop constraint reporting_count_measure_known,
    add constraint reporting_count_measure_known
        check (measure in ('REACH', 'WAIT', 'OUTFLOW', 'DANGER', 'TERM', 'GAVE_UP', 'LEFT', 'RETURN', 'SILENCE',
                           'MET', 'HELPED', 'GOAL')),
    drop constraint reporting_count_dimension_known,
    add constraint reporting_count_dimension_known
        check (dimension in ('*', 'THEME', 'LEVEL', 'TEAM', 'CHANNEL', 'LANGUAGE', 'DOMAIN'));

alter function reporting_count_sql(text) rename to reporting_count_trust_sql;

-- All counts: those of before, and what help brought, by month of receipt as all of these.
create function reporting_count_sql(source text) returns text language sql immutable as $sql$
    select reporting_count_trust_sql(source) || format($counts$
        union all
        select answer.measure, '*', month, coalesce(district_code, 'geen'), '*', answer.code, -1, sum(sign)
        from (%1$s) source cross join lateral (values ('MET', met), ('GOAL', goal),
             ('HELPED', case when reopened or closed_on is not null then helped end)) answer (measure, code)
        where coalesce(met, goals, helped) is not null and answer.code is not null
        group by answer.measure, month, 4, answer.code having sum(sign) <> 0
        union all
        select 'GOAL', 'DOMAIN', month, '', split_part(each, ':', 1), split_part(each, ':', 2), -1, sum(sign)
        from (%1$s) source cross join lateral string_to_table(goals, ' ') each
        where goals is not null group by month, 5, 6 having sum(sign) <> 0
    $counts$, source)
$sql$;
