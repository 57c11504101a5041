-- Districts (wijken), quarters (buurten) and the way from postcode + house number to a quarter.
-- Codes are CBS codes with prefix; demo codes cannot exist (GM9999). Never parsed to numbers: some hold letters.
create table neighbourhood_district (
    code        text    not null constraint neighbourhood_district_pk primary key
                        constraint neighbourhood_district_code_shape check (code ~ '^WK[0-9]{4}[0-9A-Z]{2}$'),
    name        text    not null,
    inhabitants integer not null constraint neighbourhood_district_inhabitants_positive check (inhabitants >= 0),
    outline     jsonb   -- GeoJSON polygon, own coordinates
);
create table neighbourhood_quarter (
    code          text not null constraint neighbourhood_quarter_pk primary key
                       constraint neighbourhood_quarter_code_shape check (code ~ '^BU[0-9]{4}[0-9A-Z]{4}$'),
    district_code text not null constraint neighbourhood_quarter_district_fk references neighbourhood_district,
    name          text not null,
    outline       jsonb
);
-- One row per house number as the PC6 file of CBS has it.
create table neighbourhood_address (
    postcode     char(6) collate "C" not null, -- plain order, so that all postcodes of four digits are one range
    house_number integer not null,
    quarter_code text    not null constraint neighbourhood_address_quarter_fk references neighbourhood_quarter,
    constraint neighbourhood_address_pk primary key (postcode, house_number),
    constraint neighbourhood_address_postcode_shape check (postcode ~ '^[1-9][0-9]{3}[A-Z]{2}$')
);
