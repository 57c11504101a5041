-- What changed about a team, for its page; the log of looks and changes keeps that it did.
create table staff_team_change (
    id         uuid        not null constraint staff_team_change_pk primary key,
    team_id    uuid        not null constraint staff_team_change_team_fk references staff_team,
    changed_at timestamptz not null,
    changed_by uuid        not null constraint staff_team_change_by_fk references staff_worker,
    changes    bytea       not null -- encrypted JSON: per field what it was and became
);
create index staff_team_change_of_team on staff_team_change (team_id, changed_at desc);
