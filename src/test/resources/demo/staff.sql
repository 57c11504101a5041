-- Who works in Lindeveen. :password is a hash, :now a moment, :today a Dutch date.
insert into staff_team (id, name, location, hours, phone, front_desk) values
    ('00000000-0000-7000-8000-00000000d001', 'Wijkteam De Veenrand', 'Buurthuis De Turfschuur, Veenpad', 'maandag tot en met vrijdag, 9.00 tot 17.00 uur', '14 099', false),
    ('00000000-0000-7000-8000-00000000d002', 'Wijkteam Oosterkamp', 'Gezondheidscentrum Oosterkamp, eerste verdieping', 'maandag tot en met vrijdag, 9.00 tot 17.00 uur', '14 099', false),
    ('00000000-0000-7000-8000-00000000d003', 'Wijkteam Lindehof', 'Bibliotheek Lindehof', 'maandag tot en met donderdag, 9.00 tot 16.00 uur', '14 099', false),
    ('00000000-0000-7000-8000-00000000d004', 'Wijkteam Nieuw-Waterpoort', 'Huis van de Wijk De Sluis', 'maandag tot en met vrijdag, 8.30 tot 17.30 uur', '14 099', false),
    ('00000000-0000-7000-8000-00000000d005', 'Loket Lindeveen', 'Stadhuis, Lindeplein', 'maandag tot en met vrijdag, 8.30 tot 17.00 uur', '14 099', true);
insert into staff_team_area (quarter_code, team_id)
select code, ('00000000-0000-7000-8000-00000000d0' || right(district_code, 2))::uuid from neighbourhood_quarter;

create temporary table demo_person (
    number text, username text, display_name text, hours numeric, languages text, roles text, teams text
) on commit drop;
insert into demo_person values
    ('01', 'petra', 'Petra Hoekstra-Molenaar', 32, 'nl,en', 'WORKER,TEAM_LEAD', '01'),
    ('02', 'anja', 'Anja de Wit', 28, 'nl,en', 'WORKER', '01,02'),
    ('03', 'lotte', 'Lotte Haan', 24, 'nl,en,de', 'WORKER,ATTENTION_OFFICER', '01,02'),
    ('04', 'youssef', 'Youssef el Verzonni', 36, 'nl,ar,fr', 'WORKER', '01'),
    ('05', 'marieke', 'Marieke van der Nepstra', 32, 'nl,en', 'WORKER', '01'),
    ('06', 'kofi', 'Kofi Bedacht', 36, 'nl,en', 'WORKER', '01'),
    ('07', 'greetje', 'Greetje Oudewater-Testma', 28, 'nl', 'WORKER', '01'),
    ('08', 'ruben', 'Ruben Schaduwveld', 32, 'nl,en', 'WORKER,TEAM_LEAD', '02'),
    ('09', 'sem', 'Sem Bakker', 32, 'nl,tr', 'WORKER', '02,01'),
    ('10', 'rob', 'Rob Mol', 36, 'nl', 'WORKER', '02'),
    ('11', 'danique', 'Danique Fictief', 24, 'nl,pl', 'WORKER', '02'),
    ('12', 'ineke', 'Ineke Slagdoorn', 20, 'nl', 'WORKER', '02'),
    ('13', 'hanneke', 'Hanneke Lindenaar', 36, 'nl,en', 'WORKER,TEAM_LEAD', '03'),
    ('14', 'tomasz', 'Tomasz Proefski', 36, 'nl,pl,en', 'WORKER', '03'),
    ('15', 'bea', 'Bea Schijnbaar', 36, 'nl', 'WORKER', '03'),
    ('16', 'willem', 'Willem van Kadijk tot Nergenshuizen', 36, 'nl,en', 'WORKER,TEAM_LEAD', '04'),
    ('17', 'oksana', 'Oksana Testenko', 36, 'nl,uk,ru', 'WORKER', '04'),
    ('18', 'fatma', 'Fatma Denkbeeld', 32, 'nl,tr', 'WORKER', '04'),
    ('19', 'joris', 'Joris Waterman', 36, 'nl', 'WORKER', '04'),
    ('20', 'sanne', 'Sanne Sluizeman', 28, 'nl,en', 'WORKER', '04'),
    ('21', 'dirkjan', 'Dirk-Jan Papierhof', 36, 'nl', 'WORKER', '04'),
    ('22', 'mirjam', 'Mirjam Nergensma', 24, 'nl,ar', 'WORKER', '04'),
    ('23', 'bilal', 'Bilal Kladdermans', 24, 'nl,ar,en', 'WORKER', '04'),
    ('24', 'carla', 'Carla Baliehuis', 32, 'nl,en', 'WORKER,TEAM_LEAD', '05'),
    ('25', 'stef', 'Stef Loketsma', 32, 'nl', 'WORKER', '05'),
    ('26', 'beheer', 'Ada van Beheersum', 36, 'nl', 'ADMIN', null),
    ('27', 'privacy', 'Pim Zwijgelaar', 24, 'nl', 'PRIVACY_OFFICER', null);

insert into staff_worker (id, username, display_name, email, password_hash, contract_hours, languages, created_at)
select ('00000000-0000-7000-8000-00000000e0' || number)::uuid, username, display_name,
       username || '@lindeveen.example', :password, hours, string_to_array(languages, ','), :now
from demo_person;
insert into staff_worker_role (worker_id, role)
select ('00000000-0000-7000-8000-00000000e0' || number)::uuid, unnest(string_to_array(roles, ',')) from demo_person;
insert into staff_membership (worker_id, team_id)
select ('00000000-0000-7000-8000-00000000e0' || number)::uuid,
       ('00000000-0000-7000-8000-00000000d0' || unnest(string_to_array(teams, ',')))::uuid
from demo_person;

insert into staff_leave (id, worker_id, first_day, last_day, kind)
select gen_random_uuid(), ('00000000-0000-7000-8000-00000000e0' || number)::uuid, :today + first, :today + last, kind
from (values ('10', -25, 11, 'SICK'), ('18', -3, 4, 'LEAVE'), ('03', 9, 20, 'LEAVE'), ('07', 30, 44, 'LEAVE'),
             ('13', -1, 0, 'TRAINING'), ('21', 2, 2, 'TRAINING'), ('14', -60, -46, 'LEAVE'), ('01', -90, -77, 'LEAVE'),
             ('12', -150, -120, 'SICK'), ('16', 14, 28, 'LEAVE')) as away (number, first, last, kind);
