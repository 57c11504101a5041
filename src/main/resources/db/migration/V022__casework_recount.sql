-- A change of rules has all running dates counted again: one row per change, worked off in small transactions by
-- whichever instance is there, from where the last one stopped.
create table casework_recount (
    id          uuid        not null constraint casework_recount_pk primary key, -- the choice that asked for it
    causes      text[]      not null, -- codes of what was changed
    asked_at    timestamptz not null,
    after_id    uuid        not null default '00000000-0000-0000-0000-000000000000', -- done up to this request
    moved       integer     not null default 0, -- requests with another date, restricted ones not counted
    finished_at timestamptz
);
create index casework_recount_unfinished on casework_recount (asked_at) where finished_at is null;

-- What one change has moved.
create index casework_timeline_moved on casework_timeline ((detail ->> 'recount'), id) where kind = 'DATES_MOVED';
