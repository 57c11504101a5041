-- For the planner of hands: what is open and what came and went in the last weeks is read from the indexes alone.
create index reporting_request_open_by_district on reporting_request (district_code, first_contact_on) where open;
create index reporting_request_received_lately on reporting_request (received_on) include (district_code, level);
create index reporting_request_closed_lately on reporting_request (closed_on) include (district_code)
    where closed_on is not null;
