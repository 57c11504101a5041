-- The small municipality of the tests; the names are in Cast.java.
insert into neighbourhood_district (code, name, inhabitants) values
    ('WK999901', 'Noord', 12000),
    ('WK999902', 'Zuid', 9000);
insert into neighbourhood_quarter (code, district_code, name) values
    ('BU99990101', 'WK999901', 'Noordhoek'),
    ('BU99990102', 'WK999901', 'Noordpolder'),
    ('BU99990201', 'WK999902', 'Zuidhoek'),
    ('BU99990202', 'WK999902', 'Zuidpolder');
insert into neighbourhood_address (postcode, house_number, quarter_code)
select postcode, number, quarter
from (values ('9901AA', 'BU99990101'), ('9901AB', 'BU99990102'),
             ('9902AA', 'BU99990201'), ('9902AB', 'BU99990202')) as street (postcode, quarter),
     generate_series(1, 20) as number;

insert into staff_team (id, name, location, hours, phone, front_desk) values
    ('00000000-0000-7000-8000-000000000001', 'Team Noord', 'Noordhof 1', 'werkdagen 9.00 tot 17.00 uur', '14 099', false),
    ('00000000-0000-7000-8000-000000000002', 'Team Zuid', 'Zuidhof 2', 'werkdagen 9.00 tot 17.00 uur', '14 099', false),
    ('00000000-0000-7000-8000-000000000003', 'Loket', 'Stadhuis', 'werkdagen 9.00 tot 17.00 uur', '14 099', true);
insert into staff_team_area (quarter_code, team_id) values
    ('BU99990101', '00000000-0000-7000-8000-000000000001'),
    ('BU99990102', '00000000-0000-7000-8000-000000000001'),
    ('BU99990201', '00000000-0000-7000-8000-000000000002'),
    ('BU99990202', '00000000-0000-7000-8000-000000000002');
