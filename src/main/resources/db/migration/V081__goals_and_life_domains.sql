-- Goals of a case with their outcome, and scores on life domains. Words are encrypted; scores are numbers only and are
-- never changed: a later one stands beside an earlier one.
create table goals_goal (
    id         uuid        not null constraint goals_goal_pk primary key,
    request_id uuid        not null,
    domain     text        not null constraint goals_goal_domain_known
                           check (domain in ('FIN', 'WRK', 'TYD', 'HUI', 'REL', 'GGZ', 'LIG', 'VER', 'ADL', 'IAD', 'NET', 'PAR', 'JUS')),
    what       bytea       not null, -- encrypted
    agreed_on  date        not null,
    made_by    uuid        not null,
    state      text        not null default 'OPEN' constraint goals_goal_state_known
                           check (state in ('OPEN', 'REACHED', 'PARTLY', 'NOT_REACHED', 'DROPPED')),
    settled_on date,
    settled_by uuid,
    constraint goals_goal_settled check ((state = 'OPEN') = (settled_on is null)),
    constraint goals_goal_settled_together check ((settled_on is null) = (settled_by is null))
);
create index goals_goal_of_request on goals_goal (request_id, agreed_on, id);

create table goals_score (
    id         uuid     not null constraint goals_score_pk primary key,
    request_id uuid     not null,
    domain     text     not null constraint goals_score_domain_known
                        check (domain in ('FIN', 'WRK', 'TYD', 'HUI', 'REL', 'GGZ', 'LIG', 'VER', 'ADL', 'IAD', 'NET', 'PAR', 'JUS')),
    value      smallint not null constraint goals_score_value check (value between 1 and 5),
    scored_on  date     not null,
    scored_by  uuid     not null,
    entry      bigint   not null generated always as identity -- what came first, also within a moment
);
create index goals_score_of_request on goals_score (request_id, entry);

create function goals_score_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'scores are only added' using errcode = 'insufficient_privilege';
end $$;
create trigger goals_score_append_only before update or delete on goals_score
    for each row execute function goals_score_refuse_change();
