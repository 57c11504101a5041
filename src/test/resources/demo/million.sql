-- A large city with years of requests, as plausible as the figures need and no more: what people wrote is random bytes of
-- about the right length, as it looks to the database. :requests, :months and :districts are numbers, :now is a moment.
insert into neighbourhood_district (code, name, inhabitants)
select 'WK9999' || lpad(n::text, 2, '0'), 'Wijk ' || n, 4000 + 900 * n from generate_series(5, :districts) n;
insert into neighbourhood_quarter (code, district_code, name)
select 'BU9999' || lpad(n::text, 2, '0') || '01', 'WK9999' || lpad(n::text, 2, '0'), 'Buurt ' || n from generate_series(5, :districts) n;
insert into staff_team_area (quarter_code, team_id)
select 'BU9999' || lpad(n::text, 2, '0') || '01', ('00000000-0000-7000-8000-00000000d00' || 1 + n % 4)::uuid
from generate_series(5, :districts) n;

create unlogged table demo.drawn as
select n, :now - (1 - n / :requests.0) * (:months * interval '30.4 days') - random() * interval '1 day' as received_at,
       random() as area, random() as about, random() as urgent, random() as way, random() as tongue, random() as reached,
       -ln(1 - random()) as wait, -ln(1 - random()) as work, random() as ending, random() as secret
from (select setseed(0.42)) seed cross join generate_series(1, :requests) n;

create unlogged table demo.life as
select (lpad(to_hex((extract(epoch from received_at) * 1000)::bigint), 12, '0') || '7' || substr(md5(n::text), 1, 3) || 'b'
           || substr(md5(n::text), 4, 15))::uuid as id, n, received_at, reached, ending, secret,
       case when area > 0.03 then 1 + floor(:districts * power((area - 0.03) / 0.97, 1.3))::int end as district,
       (array['GELD','GELD','GELD','GELD','WMO','WMO','WMO','OPVOEDEN','OPVOEDEN','EENZAAM','EENZAAM','MANTELZORG','MANTELZORG',
              'TAAL','SCHEIDEN','WERK','PSYCHISCH','VEILIG','INBURGEREN','ANDERS'])[1 + floor(about * 20)::int] as theme,
       case when urgent < 0.01 then 'U0' when urgent < 0.06 then 'U1' when urgent < 0.24 then 'U2' when urgent < 0.75 then 'U3'
            else 'U4' end as level,
       (array['ONLINE','ONLINE','PHONE','DESK','PARTNER'])[1 + floor(way * 5)::int] as channel,
       case when tongue < 0.84 then 'nl' else (array['en','ar','tr','pl','uk'])[1 + floor((tongue - 0.84) / 0.1601 * 5)::int] end as language,
       case when urgent < 0.01 then received_at + wait * interval '40 minutes'
            when reached < 0.9 then received_at + (0.2 + wait * 4.5) * interval '1 day' end as contact_at,
       received_at + (0.5 + wait * 4.5 + work * 25) * interval '1 day' as end_at
from demo.drawn;

insert into casework_help_request (
    id, reference, access_code_hash, submission_key_hash, received_at, received_on, channel, sender, language, themes,
    primary_theme, level, status, outcome, danger_answer, district_code, quarter_code, team_id, assigned_to, assigned_at,
    restricted, promise_due, legal_code, legal_due, legal_open, legal_done_on, next_due, silent_from, first_contact_at,
    last_human_contact_at, last_resident_at, closed_at, story, excerpt, contact, revision, version, promise_level,
    promise_from, suspensions, silent_since, silent_lead_from)
select id, 'LV-' || lpad(n::text, 9, '0'), substr(sha256(n::text::bytea), 1, 16), sha256(id::text::bytea), received_at, day, channel,
       'SELF', language, array[theme], theme, level, status,
       case when status = 'CLOSED' then case when contact is null then 'GEEN_CONTACT' else (array['INFO_ADVIES','KORTDUREND',
           'KORTDUREND','TRAJECT','ALGEMENE_VOORZIENING','DOORVERWIJZING_WARM','WMO_MELDING'])[1 + floor(ending * 7)::int] end end,
       'NO', 'WK9999' || lpad(district::text, 2, '0'), 'BU9999' || lpad(district::text, 2, '0') || '01', team,
       case when status in ('CONTACT_MADE', 'IN_PROGRESS') then worker end,
       case when status in ('CONTACT_MADE', 'IN_PROGRESS') then received_at end, secret < 0.01,
       promise, law, law_due, law is not null and status not in ('CLOSED', 'WITHDRAWN') and contact is null,
       case when law is not null then coalesce(contact, closed)::date end, promise, day + 9, contact, contact, received_at, closed,
       bytes, substr(bytes, 1, 40), substr(bytes, 1, 120), 3, 3, level, received_at, '[]', received_at, day + 16
from (select l.*, received_at::date as day, case when contact_at < :now then contact_at end as contact,
             case when status in ('CLOSED', 'WITHDRAWN') then end_at end as closed,
             received_at::date + case level when 'U0' then 0 when 'U1' then 1 when 'U2' then 3 when 'U3' then 7 else 5 end as promise,
             case theme when 'WMO' then 'WMO_ONDERZOEK' when 'GELD' then 'WGS_EERSTE_GESPREK' end as law,
             case theme when 'WMO' then received_at::date + 42 when 'GELD' then received_at::date + 28 end as law_due,
             ('00000000-0000-7000-8000-00000000d00' || case when district is null then 5 else 1 + (district - 1) % 4 end)::uuid as team,
             ('00000000-0000-7000-8000-00000000e0' || lpad((1 + n % 25)::text, 2, '0'))::uuid as worker,
             decode(repeat(md5(n::text), 18), 'hex') as bytes
      from (select *, case when end_at < :now then case when reached >= 0.9 and ending < 0.6 then 'WITHDRAWN' else 'CLOSED' end
                           when contact_at < :now then case when ending < 0.5 then 'CONTACT_MADE' else 'IN_PROGRESS' end
                           else 'NEW' end as status
            from demo.life) l) p;

insert into casework_timeline (id, request_id, at, kind, actor_kind, actor_id, resident_sees, human_contact, detail, body)
select gen_random_uuid(), l.id, l.received_at + step.number * interval '1 hour', step.kind, step.actor, null, step.number in (1, 4),
       step.number = 3, '{}', case when step.number in (1, 3) then decode(repeat(md5(n::text || step.number), 5), 'hex') end
from demo.life l cross join (values (1, 'SUBMITTED', 'RESIDENT'), (2, 'ASSIGNED', 'WORKER'), (3, 'CONTACT_MADE', 'WORKER'),
                                    (4, 'CLOSED', 'WORKER')) step (number, kind, actor);
