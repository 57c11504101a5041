-- Whether the statutory term of a request was kept. The command rebuild-reporting fills it in for what came before.
alter table reporting_request
    add column legal_code    text,
    add column legal_due     date,
    add column legal_done_on date;
create index reporting_request_terms on reporting_request (month) include (team_id, legal_code, legal_due, legal_done_on, open)
    where legal_due is not null;
