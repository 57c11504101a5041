-- Who has a case open at this moment; each row lives less than a minute. Unlogged: nothing of it needs to survive a crash
-- or to be in a backup.
create unlogged table live_watcher (
    request_id uuid        not null,
    worker_id  uuid        not null,
    until_at   timestamptz not null,
    constraint live_watcher_pk primary key (request_id, worker_id)
);
create index live_watcher_over on live_watcher (until_at);
