-- One kind of notice more, whatever the list holds by now: other modules add theirs in migrations of their own.
do $$
declare known text;
begin
    select pg_get_constraintdef(oid) into known from pg_constraint where conname = 'notification_notice_kind_known';
    alter table notification_notice drop constraint notification_notice_kind_known;
    execute 'alter table notification_notice add constraint notification_notice_kind_known '
            || replace(known, 'ARRAY[', 'ARRAY[''REMINDER''::text, ');
end $$;
-- Questions that wait for an answer are few among all requests.
create index casework_help_request_waiting_for_resident on casework_help_request (id) where status = 'WAITING_FOR_RESIDENT';
