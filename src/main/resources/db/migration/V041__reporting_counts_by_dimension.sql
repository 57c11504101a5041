-- Counts by district and one more thing at a time: theme, level, team, channel or language. Never by two of them: what is
-- not counted cannot be published by mistake. Triggers keep the counts equal to reporting_request, whoever writes there.
drop trigger reporting_request_count_insert on reporting_request;
drop trigger reporting_request_count_update on reporting_request;
drop trigger reporting_request_count_delete on reporting_request;
drop function reporting_count_change();
drop function reporting_counts_of(text, text, date, date, integer, text);
drop table reporting_count;

-- Minutes from receipt to first human contact; the command rebuild-reporting fills it in for what came before.
alter table reporting_request add column wait_minutes integer;

create table reporting_count (
    measure   text    not null constraint reporting_count_measure_known
              check (measure in ('REACH', 'WAIT', 'OUTFLOW', 'DANGER', 'TERM')),
    dimension text    not null constraint reporting_count_dimension_known
              check (dimension in ('*', 'THEME', 'LEVEL', 'TEAM', 'CHANNEL', 'LANGUAGE')),
    month     date    not null, -- of receipt; OUTFLOW: of closing
    district  text    not null, -- 'geen': no address given
    value     text    not null, -- of the dimension, '*' for all
    code      text    not null, -- REACH: how it went; OUTFLOW: outcome; DANGER: in time or not; TERM: term and how it went
    days      integer not null, -- WAIT: working days, 250 for longer; otherwise -1
    people    bigint  not null,
    constraint reporting_count_pk primary key (measure, dimension, month, district, value, code, days)
) with (fillfactor = 80);

-- Another value after every change, so that who has read the counts knows whether they still hold.
create table reporting_stamp (
    only_one boolean not null default true constraint reporting_stamp_pk primary key
             constraint reporting_stamp_only_one check (only_one),
    stamp    uuid    not null
);
insert into reporting_stamp (stamp) values (gen_random_uuid());

-- In which counts a request is.
create function reporting_counts_of(
    theme text, level text, team uuid, channel text, language text, month date, closed_on date, reach text,
    first_contact_on date, promise_due date, wait_days integer, wait_minutes integer, outcome text,
    legal_code text, legal_due date, legal_done_on date, open boolean)
returns table (measure text, dimension text, month date, value text, code text, days integer)
language sql immutable as $$
    select m.measure, d.dimension, m.month, d.value, m.code, m.days
    from (values ('*', '*'), ('THEME', $1), ('LEVEL', $2), ('TEAM', $3::text), ('CHANNEL', $4), ('LANGUAGE', $5))
         d (dimension, value)
    cross join lateral (values
        ('REACH', $6, case when $8 <> 'CONTACT' then $8 when $9 <= $10 then 'KEPT' else 'LATE' end, -1, true),
        ('WAIT', $6, '', least($11, 250), $11 is not null),
        ('OUTFLOW', date_trunc('month', $7::timestamp)::date,
            case when d.dimension = '*' then coalesce($13, 'WITHDRAWN') else '' end, -1, $7 is not null),
        ('DANGER', $6, case when $12 <= 60 then 'IN_TIME' when $8 = 'CONTACT' then 'LATE' when $8 = 'WAITING' then 'WAITING'
            else 'WITHOUT' end, -1, d.dimension = '*' and $2 = 'U0'),
        ('TERM', $6, $14 || ' ' || case when $16 <= $15 then 'KEPT' when $16 is not null then 'MISSED' else 'RUNNING' end, -1,
            d.dimension = 'TEAM' and $15 is not null and ($16 is not null or $17))
    ) m (measure, month, code, days, holds)
    where m.holds
$$;

create function reporting_count_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into reporting_count as counted
        select c.measure, c.dimension, c.month, coalesce(r.district_code, 'geen'), c.value, c.code, c.days, count(*)
        from rows_after r cross join lateral reporting_counts_of(r.theme, r.level, r.team_id, r.channel, r.language,
             r.month, r.closed_on, r.reach, r.first_contact_on, r.promise_due, r.wait_days, r.wait_minutes, r.outcome,
             r.legal_code, r.legal_due, r.legal_done_on, r.open) c
        group by 1, 2, 3, 4, 5, 6, 7
        on conflict on constraint reporting_count_pk do update set people = counted.people + excluded.people;
    elsif tg_op = 'DELETE' then
        insert into reporting_count as counted
        select c.measure, c.dimension, c.month, coalesce(r.district_code, 'geen'), c.value, c.code, c.days, -count(*)
        from rows_before r cross join lateral reporting_counts_of(r.theme, r.level, r.team_id, r.channel, r.language,
             r.month, r.closed_on, r.reach, r.first_contact_on, r.promise_due, r.wait_days, r.wait_minutes, r.outcome,
             r.legal_code, r.legal_due, r.legal_done_on, r.open) c
        group by 1, 2, 3, 4, 5, 6, 7
        on conflict on constraint reporting_count_pk do update set people = counted.people + excluded.people;
    else
        -- only what differs is written: rebuilding what was right touches no count
        insert into reporting_count as counted
        select c.measure, c.dimension, c.month, coalesce(r.district_code, 'geen'), c.value, c.code, c.days, sum(r.sign)
        from (select 1 as sign, a.* from rows_after a union all select -1, b.* from rows_before b) r
        cross join lateral reporting_counts_of(r.theme, r.level, r.team_id, r.channel, r.language,
             r.month, r.closed_on, r.reach, r.first_contact_on, r.promise_due, r.wait_days, r.wait_minutes, r.outcome,
             r.legal_code, r.legal_due, r.legal_done_on, r.open) c
        group by 1, 2, 3, 4, 5, 6, 7 having sum(r.sign) <> 0
        on conflict on constraint reporting_count_pk do update set people = counted.people + excluded.people;
    end if;
    update reporting_stamp set stamp = gen_random_uuid();
    return null;
end $$;

insert into reporting_count
select c.measure, c.dimension, c.month, coalesce(r.district_code, 'geen'), c.value, c.code, c.days, count(*)
from reporting_request r cross join lateral reporting_counts_of(r.theme, r.level, r.team_id, r.channel, r.language,
     r.month, r.closed_on, r.reach, r.first_contact_on, r.promise_due, r.wait_days, r.wait_minutes, r.outcome,
     r.legal_code, r.legal_due, r.legal_done_on, r.open) c
group by 1, 2, 3, 4, 5, 6, 7;

create trigger reporting_request_count_insert after insert on reporting_request
    referencing new table as rows_after for each statement execute function reporting_count_change();
create trigger reporting_request_count_update after update on reporting_request
    referencing old table as rows_before new table as rows_after
    for each statement execute function reporting_count_change();
create trigger reporting_request_count_delete after delete on reporting_request
    referencing old table as rows_before for each statement execute function reporting_count_change();

create or replace function reporting_count_clear() returns trigger language plpgsql as $$
begin
    delete from reporting_count;
    update reporting_stamp set stamp = gen_random_uuid();
    return null;
end $$;

-- What is open now is counted from this index alone.
create index reporting_request_open_now on reporting_request
    (next_due) include (district_code, theme, level, team_id, channel, language, month, legal_code, legal_due) where open;
drop index reporting_request_terms;
