-- The report reads counts, not requests, so that it takes as long for a million requests as for a thousand. Triggers keep
-- the counts equal to reporting_request, whoever writes there.
create table reporting_count (
    theme    text    not null, -- '*': all themes
    measure  text    not null constraint reporting_count_measure_known check (measure in ('REACH', 'WAIT', 'OUTCOME')),
    month    date    not null,
    district text    not null, -- 'geen': no address given
    code     text    not null, -- REACH: how it went; WAIT: KEPT or LATE against the promise; OUTCOME: the outcome
    days     integer not null, -- WAIT: working days, 250 for longer; otherwise -1
    people   bigint  not null,
    constraint reporting_count_pk primary key (theme, measure, month, district, code, days)
);

-- In which counts a request is.
create function reporting_counts_of(
    theme text, reach text, first_contact_on date, promise_due date, wait_days integer, outcome text)
returns table (theme text, measure text, code text, days integer) language sql immutable as $$
    select t.theme, m.measure, m.code, m.days
    from (values ($1), ('*')) t (theme)
    cross join (values
        ('REACH', $2, -1),
        ('WAIT', case when $3 <= $4 then 'KEPT' else 'LATE' end, least($5, 250)),
        ('OUTCOME', $6, -1)) m (measure, code, days)
    where m.code is not null and (m.measure <> 'WAIT' or $5 is not null)
$$;

insert into reporting_count
select c.theme, c.measure, r.month, coalesce(r.district_code, 'geen'), c.code, c.days, count(*)
from reporting_request r
cross join lateral reporting_counts_of(r.theme, r.reach, r.first_contact_on, r.promise_due, r.wait_days, r.outcome) c
group by 1, 2, 3, 4, 5, 6;

create function reporting_count_change() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        insert into reporting_count as counted
        select c.theme, c.measure, r.month, coalesce(r.district_code, 'geen'), c.code, c.days, -count(*)
        from rows_before r cross join lateral
             reporting_counts_of(r.theme, r.reach, r.first_contact_on, r.promise_due, r.wait_days, r.outcome) c
        group by 1, 2, 3, 4, 5, 6
        on conflict on constraint reporting_count_pk do update set people = counted.people + excluded.people;
    end if;
    if tg_op <> 'DELETE' then
        insert into reporting_count as counted
        select c.theme, c.measure, r.month, coalesce(r.district_code, 'geen'), c.code, c.days, count(*)
        from rows_after r cross join lateral
             reporting_counts_of(r.theme, r.reach, r.first_contact_on, r.promise_due, r.wait_days, r.outcome) c
        group by 1, 2, 3, 4, 5, 6
        on conflict on constraint reporting_count_pk do update set people = counted.people + excluded.people;
    end if;
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
    return null;
end $$;
create trigger reporting_request_count_clear after truncate on reporting_request
    for each statement execute function reporting_count_clear();

-- When a row was last written, by the database's clock: rebuilding drops what it did not write again.
alter table reporting_request add column counted_at timestamptz not null default clock_timestamp();
drop index reporting_request_by_month;
